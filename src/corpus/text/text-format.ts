import { decodeText, findUndecodableLine } from "./decode-text.ts";
import { type FileContents, type Format, refuseFile, type SourceFile } from "./format.ts";

interface TextFormat {
  readonly extensions: readonly string[];
  /** How the programs that write it save it as UTF-8; absent where there is no more to say. */
  readonly hint?: string;
  /** Gets text without a byte order mark, its line ends made `\n`. */
  parseText(text: string, file: SourceFile): FileContents | Promise<FileContents>;
}

/** A format whose files are one text each: UTF-8, or a problem. */
export function defineTextFormat({ extensions, hint = "", parseText }: TextFormat): Format {
  return {
    extensions,
    parse(bytes, file) {
      const text = decodeText(bytes);
      if (text !== null) return parseText(text, file);
      return refuseFile(file, findUndecodableLine(bytes), `is not UTF-8 text; save it as UTF-8${hint}`);
    },
  };
}
