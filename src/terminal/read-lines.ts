/** What is behind it on a line is dropped, so that a line without end does not fill the memory. UTF-16 units. */
export const longestLine = 65_536;

/**
 * The lines of a stream as they come, without their `\n`; a last one without it counts. One that is longer than
 * `longestLine` is cut to one unit more than that. Throws what the stream fails with.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of input) {
    const parts = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield line;
        line = "";
      }
      line = (line + part).slice(0, longestLine + 1);
    }
  }
  line += decoder.decode();
  if (line !== "") yield line;
}
