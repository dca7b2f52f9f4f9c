/** A page as browsers save it with its pictures in one file, unpacked. */
export interface PackedPage {
  readonly html: Uint8Array;
  /** The encoding that its part states; null when it states none. */
  readonly charset: string | null;
  /** Says where it was saved from; null where that is not stated. */
  readonly address: string | null;
  /** Tells whether its part has an end: a file that was not saved to its end breaks off in it. */
  readonly isWhole: boolean;
}

/** Parts of a file that are looked at: a page and its frames stand before its pictures. */
const mostParts = 200;
/** Parts within one another: a page beside its plain text, within a page with its pictures, within a letter. */
const deepestNest = 5;
/** Bytes of the fields above a part. */
const longestHead = 20_000;

/**
 * Finds the page in a file of MHTML (RFC 2557): the first part that is HTML. Null where there is none, `plain` where the file has no fields
 * above it, so that it is a page by itself. Linear.
 */
export function unpackPage(bytes: Uint8Array): PackedPage | "plain" | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const above = /^(?:\u00ef\u00bb\u00bf)?\s{0,99}(?=[\w-]{1,60}:)/.exec(text);
  if (!above) return "plain";
  const whole = readPart(text.slice(above[0].length));
  if (whole === null) return null;
  const { fields } = whole;
  const address = fields.get("snapshot-content-location") ?? fields.get("content-location") ?? null;
  const page = findPage(whole, { left: mostParts }, deepestNest);
  return page && describe(page, address);
}

/** The first page in a part, itself or what it holds. `parts` counts what may still be looked at. */
function findPage(whole: Part, parts: { left: number }, depth: number): Part | null {
  if (isHtml(whole.fields)) return whole;
  const boundary = parameterOf(whole.fields.get("content-type") ?? "", "boundary");
  if (boundary === null || depth === 0) return null;
  const { own } = whole;
  const mark = `--${boundary}`;
  let start = own.indexOf(mark);
  for (; start >= 0 && parts.left > 0; parts.left -= 1) {
    const from = own.indexOf("\n", start + mark.length) + 1;
    const next = own.indexOf(`\n${mark}`, start + mark.length);
    const part = from > 0 ? readPart(own.slice(from, next < 0 ? own.length : next + 1)) : null;
    const page = part && findPage(part, parts, depth - 1);
    if (page) return { ...page, isWhole: page.isWhole && next >= 0 };
    start = next < 0 ? -1 : next + 1;
  }
  return null;
}

interface Part {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Says what stands below the fields. */
  readonly own: string;
  /** Tells whether it has an end. */
  readonly isWhole: boolean;
}

/** A part and the fields above it, up to a blank line; null where there are none. */
function readPart(text: string): Part | null {
  const head = /\r?\n\r?\n/.exec(text.slice(0, longestHead));
  if (!head) return null;
  const fields = new Map<string, string>();
  const lines = text
    .slice(0, head.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value = ""] = /^([\w-]{1,60}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields.size === 0 ? null : { fields, own: text.slice(head.index + head[0].length), isWhole: true };
}

function isHtml(fields: Part["fields"]): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(fields.get("content-type") ?? "");
}

function parameterOf(value: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, "i").exec(value) ?? [];
  return quoted ?? plain ?? null;
}

function describe({ fields, own, isWhole }: Part, address: string | null): PackedPage {
  const encoding = (fields.get("content-transfer-encoding") ?? "").toLowerCase();
  const html =
    encoding === "base64"
      ? Buffer.from(own, "base64")
      : Buffer.from(encoding === "quoted-printable" ? readQuotedPrintable(own) : own, "latin1");
  return { html, charset: parameterOf(fields.get("content-type") ?? "", "charset"), address, isWhole };
}

/** Bytes as characters, of `caf=C3=A9` and lines that `=` carries on (RFC 2045). */
function readQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]{0,99}\r?\n|=[\da-f]?$/gi, "")
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
