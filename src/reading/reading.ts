/** The vectors that a text is searched by, one for each of its first tokens. A text without letters has none. */
export interface TextVectors {
  readonly dims: number;
  /** Token after token, `dims` numbers each, of length 127: the product of two is 16,129 times their cosine. */
  readonly vectors: Int8Array;
  /** The weight of each token, from 0.05 to 20; meant for questions. */
  readonly weights: Float32Array;
  /** The tokens' numbers in the vocabulary. */
  readonly pieces: Uint16Array;
  /** The places of the tokens in the text, in UTF-16: start and end alternate. */
  readonly spans: Int32Array;
}

/** The result of reading a text with a question in mind. */
export interface PairReading {
  /** The higher, the surer it is that the text answers the question. */
  readonly logit: number;
  /** Logits for the answer's beginning with each of the text's first tokens, and for its ending with it. */
  readonly starts: Float32Array;
  readonly ends: Float32Array;
  /** The places of these tokens in the text, in UTF-16: start and end alternate. */
  readonly spans: Int32Array;
}
