/** A page as browsers save it with its pictures in one file, unpacked. */
export interface PackedPage {
  readonly html: Uint8Array;
  /** The encoding that its part states; null when it states none. */
  readonly charset: string | null;
  /** Where it was saved from; null where that is not stated. */
  readonly address: string | null;
}

/** Parts of a file that are looked at: a page and its frames stand before its pictures. */
const mostParts = 200;
/** Bytes of the fields above a part. */
const longestHead = 20_000;

/**
 * Finds the page in a file of MHTML (RFC 2557): the first part that is HTML. Null where there is none. Linear.
 */
export function unpackPage(bytes: Uint8Array): PackedPage | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const whole = readPart(text, 0, text.length);
  if (whole === null) return null;
  const { fields } = whole;
  const address = fields.get("snapshot-content-location") ?? fields.get("content-location") ?? null;
  if (isHtml(fields)) return describe(text, whole, address);
  const boundary = parameterOf(fields.get("content-type") ?? "", "boundary");
  if (boundary === null) return null;
  const mark = `--${boundary}`;
  let start = text.indexOf(mark, whole.start);
  for (let count = 0; start >= 0 && count < mostParts; count += 1) {
    const from = text.indexOf("\n", start + mark.length) + 1;
    const next = text.indexOf(`\n${mark}`, start + mark.length);
    const part = from > 0 ? readPart(text, from, next < 0 ? text.length : next + 1) : null;
    if (part && isHtml(part.fields)) return describe(text, part, address);
    start = next < 0 ? -1 : next + 1;
  }
  return null;
}

interface Part {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where what stands below the fields begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** The fields at a place, up to a blank line; null where there are none. */
function readPart(text: string, start: number, end: number): Part | null {
  const head = /\r?\n\r?\n/.exec(text.slice(start, Math.min(end, start + longestHead)));
  if (!head) return null;
  const fields = new Map<string, string>();
  const lines = text
    .slice(start, start + head.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value = ""] = /^([\w-]{1,60}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields.size === 0 ? null : { fields, start: start + head.index + head[0].length, end };
}

function isHtml(fields: Part["fields"]): boolean {
  return /^text\/html\b/i.test(fields.get("content-type") ?? "");
}

function parameterOf(value: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, "i").exec(value) ?? [];
  return quoted ?? plain ?? null;
}

function describe(text: string, { fields, start, end }: Part, address: string | null): PackedPage {
  const own = text.slice(start, end);
  const encoding = (fields.get("content-transfer-encoding") ?? "").toLowerCase();
  const html =
    encoding === "base64"
      ? Buffer.from(own, "base64")
      : Buffer.from(encoding === "quoted-printable" ? readQuotedPrintable(own) : own, "latin1");
  return { html, charset: parameterOf(fields.get("content-type") ?? "", "charset"), address };
}

/** Bytes as characters, of `caf=C3=A9` and lines that `=` carries on (RFC 2045). */
function readQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]{0,99}\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
