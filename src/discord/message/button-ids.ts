/** A command as it was given, and by whom: all that it takes to give it again. */
export interface Request {
  readonly command: string;
  readonly rawOptions: Readonly<Record<string, string | number | boolean>>;
  readonly invokerId: string;
}

/**
 * A button's action says what it does. Its argument: for `page` the page from 0, for `dismiss` who may press it, for `context`, `carriers`
 * and `about` the mark of a passage, for `helpful` and `unhelpful` the command and its outcome; otherwise nothing.
 */
export type ButtonAction =
  | "about"
  | "carriers"
  | "context"
  | "dismiss"
  | "helpful"
  | "more"
  | "page"
  | "share"
  | "unhelpful";

export interface Button {
  readonly action: ButtonAction;
  /** Letters, digits and `#`. */
  readonly argument: string;
}

/** A button that was pressed, and the request that its message keeps; null when the message keeps none. */
export interface PressedButton extends Button {
  readonly request: Request | null;
}

/** Discord's own limit. UTF-16 units. */
const longestId = 100;

/** Changes when the meaning of the ids does, so that buttons of an older bot are known as such. */
const version = "b2";

const pattern = /^b2:(\d\d?):([a-z]{1,10}):([#\w]{0,24}):(.*)\.$/su;

/** Actions that need nothing but their argument. */
const standsAlone: ReadonlySet<ButtonAction> = new Set([
  "about",
  "carriers",
  "context",
  "dismiss",
  "helpful",
  "unhelpful",
  "share",
]);

/**
 * An id for each button. Together they hold the whole request, so that nothing has to be remembered: the buttons work
 * after a restart and in any process. Null for those that need a request when it is too long for the ids.
 */
export function writeButtonIds(request: Request | null, buttons: readonly Button[]): readonly (string | null)[] {
  const heads = buttons.map(({ action, argument }, at) => `${version}:${at}:${action}:${argument}:`);
  const { command, rawOptions, invokerId } = request ?? { command: "", rawOptions: {}, invokerId: "" };
  let rest = request ? JSON.stringify([command, invokerId, rawOptions]) : "";
  const ids = heads.map((head) => {
    // A full stop ends each id, because white space at its end might be cut off.
    const chunk = cutChunk(rest, longestId - head.length - 1);
    rest = rest.slice(chunk.length);
    return `${head}${chunk}.`;
  });
  if (request && rest === "") return ids;
  return buttons.map(({ action }, at) => (standsAlone.has(action) ? `${heads[at]}.` : null));
}

/** Reads back what the pressed button stands for, from the ids of everything in its message; null for any others. */
export function readButtonIds(pressed: string, ids: readonly string[]): PressedButton | null {
  const parts = ids.flatMap((id) => {
    const [, at, action, argument = "", chunk = ""] = pattern.exec(id) ?? [];
    return isAction(action) ? [{ id, at: Number(at), action, argument, chunk }] : [];
  });
  const button = parts.find(({ id }) => id === pressed);
  if (!button) return null;
  const text = parts.toSorted((one, other) => one.at - other.at).map(({ chunk }) => chunk);
  const request = readRequest(text.join(""));
  const { action, argument } = button;
  return request || standsAlone.has(action) ? { action, argument, request } : null;
}

/** Cuts at most so many UTF-16 units from the start, no character in two. */
function cutChunk(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length ? cut.slice(0, -1) : cut;
}

const actions: ReadonlySet<string> = new Set<ButtonAction>([
  "about",
  "carriers",
  "context",
  "dismiss",
  "helpful",
  "more",
  "page",
  "share",
  "unhelpful",
]);

function isAction(text: string | undefined): text is ButtonAction {
  return text !== undefined && actions.has(text);
}

function readRequest(text: string): Request | null {
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
