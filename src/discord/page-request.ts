/** What a page is turned in: the command as it was given, and by whom. */
export interface PageRequest {
  readonly command: string;
  readonly rawOptions: Readonly<Record<string, string | number | boolean>>;
  readonly invokerId: string;
}

/** What a button stands for: the request, and the page that it leads to, from 0. */
export interface PageTurn {
  readonly request: PageRequest;
  readonly page: number;
}

/**
 * Discord takes ids of up to 100; this much is left beside the version, the button's number and its page. A full stop
 * ends each id, because white space at its end might be cut off.
 */
const chunkLength = 85;

/** Changes when the meaning of the ids does, so that buttons of an older bot are known as such. */
const version = "page1";

/**
 * An id for each button, for the page it leads to. Together they hold the whole request, so that nothing has to be
 * remembered: the buttons work after a restart and in any process. Null when the request is too long for them.
 */
export function writePageIds(request: PageRequest, pages: readonly number[]): readonly string[] | null {
  const { command, rawOptions, invokerId } = request;
  const chunks = cutChunks(JSON.stringify([command, invokerId, rawOptions]));
  if (chunks.length > pages.length) return null;
  return pages.map((page, button) => `${version}:${button}:${page}:${chunks[button] ?? ""}.`);
}

/** Reads back what the pressed button stands for, from the ids of all buttons of its message; null for any others. */
export function readPageIds(pressed: string, ids: readonly string[]): PageTurn | null {
  const parts = ids.flatMap((id) => {
    const [, button, page, chunk] = /^page1:(\d):(\d{1,5}):(.*)\.$/su.exec(id) ?? [];
    return chunk === undefined ? [] : [{ id, button: Number(button), page: Number(page), chunk }];
  });
  const turn = parts.find(({ id }) => id === pressed);
  const request = readRequest(
    parts
      .toSorted((one, other) => one.button - other.button)
      .map(({ chunk }) => chunk)
      .join(""),
  );
  return turn && request ? { request, page: turn.page } : null;
}

function cutChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (const character of text) {
    const open = chunks.at(-1);
    if (open !== undefined && open.length + character.length <= chunkLength)
      chunks[chunks.length - 1] = open + character;
    else chunks.push(character);
  }
  return chunks;
}

function readRequest(text: string): PageRequest | null {
  const [command, invokerId, rawOptions] = parseList(text);
  if (typeof command !== "string" || typeof invokerId !== "string") return null;
  if (typeof rawOptions !== "object" || rawOptions === null || Array.isArray(rawOptions)) return null;
  const options = Object.entries(rawOptions).flatMap(([name, value]) =>
    isOption(value) ? [[name, value] as const] : [],
  );
  return { command, invokerId, rawOptions: Object.fromEntries(options) };
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isOption(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
