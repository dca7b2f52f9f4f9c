import { itemAt } from "../coverage/lists.ts";
import { startKernel } from "./kernel.ts";
import { runLayers } from "./layers.ts";
import type { Model } from "./model.ts";
import { mostTokens, UnfitReaderError } from "./model-header.ts";
import type { PairReading, TextVectors } from "./reading.ts";
import { numberOf } from "./vocabulary.ts";
import { openWordPieces, type Pieces } from "./word-pieces.ts";

/** The model on one thread: nothing waits, and nothing else can happen meanwhile. */
export interface Encoder {
  encode(text: string): TextVectors;
  read(question: string, text: string): PairReading;
}

/** A question that goes with a text is cut to so many pieces, so that most of both is read. */
const mostQuestionPieces = 128;

/** `thread` is the room that it works in; no two encoders may have the same. */
export function openEncoder(model: Model, thread: number): Encoder {
  const room = model.rooms[thread];
  if (!room) throw new RangeError(`there is no room for thread ${thread}`);
  const { hidden, dims, memory } = model;
  const { buffer } = memory;
  const kernel = startKernel(model.kernel, memory);
  const cutPieces = openWordPieces(model.vocabulary);
  const [start = 0, separator = 0] = ["[CLS]", "[SEP]"].map((piece) => numberOf(model.vocabulary, piece));
  const at = (name: string): number => {
    const tensor = model.tensors[name];
    if (!tensor) throw new UnfitReaderError(`it has no part ${name}`);
    return tensor.at;
  };
  const [tokenBias = 0, pairBias = 0] = ["late.token.bias", "pair.out.bias"].map(
    (name) => new Float32Array(buffer, at(name), 1)[0],
  );
  const spanBias = new Float32Array(buffer, at("span.bias"), 2).slice();
  kernel.quantiseRows(at("late.weight"), dims, hidden, room.late, room.lateScales);

  /** A number for each token from `from` up to `to`. */
  const project = (from: number, to: number, weight: number, bias: number): Float32Array<ArrayBuffer> => {
    kernel.project(room.states, from, to, hidden, weight, bias, room.results);
    return new Float32Array(buffer, room.results, to - from).slice();
  };
  const runPieces = (pieces: readonly number[], second: number) => {
    new Uint16Array(buffer, room.pieces, pieces.length).set(pieces);
    runLayers(model, kernel, room, at, pieces.length, second);
  };

  return {
    encode(text) {
      const { pieces, spans } = cutPieces(text, mostTokens - 2);
      const count = pieces.length;
      if (count === 0) return { dims, vectors: new Int8Array(), weights: new Float32Array(), ...packed(pieces, spans) };
      runPieces([start, ...pieces, separator], count + 2);
      const panels = Math.ceil((count + 2) / 4);
      kernel.quantise(room.states, hidden * 16, panels, hidden, room.left, room.leftScales, false);
      kernel.multiply(
        room.left,
        room.leftScales,
        panels,
        hidden,
        room.late,
        room.lateScales,
        room.zeros,
        dims / 2,
        room.wide,
        dims * 16,
      );
      kernel.writeVectors(room.wide, 1, count + 1, dims, room.vectors);
      kernel.project(room.states, 1, count + 1, hidden, at("late.token.weight"), tokenBias, room.results);
      kernel.weigh(room.results, count);
      return {
        dims,
        vectors: new Int8Array(buffer, room.vectors, count * dims).slice(),
        weights: new Float32Array(buffer, room.results, count).slice(),
        ...packed(pieces, spans),
      };
    },

    read(question, text) {
      const asked = cutPieces(question, mostQuestionPieces).pieces;
      const first = asked.length + 2;
      const { pieces, spans } = cutPieces(text, mostTokens - first - 1);
      const last = first + pieces.length;
      runPieces([start, ...asked, separator, ...pieces, separator], first);
      kernel.pool(room.states, last + 1, hidden, room.pooled);
      const logit = kernel.judge(
        room.pooled,
        hidden * 2,
        at("pair.mid.weight"),
        at("pair.mid.weight.scale"),
        at("pair.mid.bias"),
        hidden,
        at("pair.out.weight"),
        pairBias,
      );
      const span = at("span.weight");
      const starts = project(first, last, span, itemAt(spanBias, 0));
      const ends = project(first, last, span + hidden * 4, itemAt(spanBias, 1));
      return { logit, starts, ends, spans: Int32Array.from(spans) };
    },
  };
}

function packed(pieces: Pieces["pieces"], spans: Pieces["spans"]): Pick<TextVectors, "pieces" | "spans"> {
  return { pieces: Uint16Array.from(pieces), spans: Int32Array.from(spans) };
}
