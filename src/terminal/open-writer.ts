import type { Writable } from "node:stream";

/**
 * Writes a text and waits until the stream has taken it, so that a slow reader slows the writer. False when nobody
 * reads any more (`… | head -1`), which is no error; throws any other failure.
 */
export type Write = (text: string) => Promise<boolean>;

/** Opens a stream for writing. It keeps a listener for errors: each write is told of its own. */
export function openWriter(output: Writable): Write {
  output.on("error", () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      if (!output.writable) resolve(false);
      else
        output.write(text, (error) => {
          if (!error) resolve(true);
          else if (isReaderGone(error)) resolve(false);
          else reject(error);
        });
    });
}

function isReaderGone(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
