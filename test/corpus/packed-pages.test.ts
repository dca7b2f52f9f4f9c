import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { paragraphs, story, title } from "./saved-page.ts";

const address = "https://www.tarn-courier.example/2026/05/bridge";
const html = (meta = "") =>
  `<!DOCTYPE html><html><head>${meta}<title>${title}</title><meta name="author" content="Zoë Roe"><meta property="article:published_time" content="2026-05-04"></head><body><article><h1>${title}</h1>\n${paragraphs(story)}</article></body></html>`;

const quoted = (text: string, encoding: BufferEncoding = "utf8") =>
  Array.from(Buffer.from(text, encoding), (byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
  )
    .join("")
    .replace(/(.{60}(?:=..)?(?!=|.?$))/g, "$1=\r\n");

const part = (fields: readonly string[], body: string) => `------b----\r\n${fields.join("\r\n")}\r\n\r\n${body}\r\n`;
const file = (...parts: readonly string[]) =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b----"\r\n\r\n\r\n${parts.join("")}------b------\r\n`;
const style = part(["Content-Type: text/css"], "p { color: red }");
const picture = part(["Content-Type: image/png", "Content-Transfer-Encoding: base64"], "iVBORw0KGgo=");
const asQuoted = ["Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable"];

/** The page within as many parts. */
function nested(depth: number): string {
  if (depth === 0) return part(asQuoted, quoted(html()));
  const mark = `within-${depth}`;
  const inner = nested(depth - 1).replace(/^-{6}b-{4}/, `--${mark}`);
  return part(
    [`Content-Type: multipart/alternative; boundary="${mark}"`],
    `--${mark}\r\nContent-Type: text/plain\r\n\r\n${title}\r\n${inner}--${mark}--`,
  );
}

async function read(name: string, text: string, encoding: BufferEncoding = "utf8") {
  const { articles, problems } = await parseArticles(Buffer.from(text, encoding), name);
  return { article: articles[0]?.article, messages: problems.map(({ message }) => message) };
}

describe("a page that was saved in one file with its pictures is read", () => {
  it.each<[string, string, BufferEncoding]>([
    ["as Chrome writes it", file(part(asQuoted, quoted(html())), style, picture), "utf8"],
    ["behind its style", file(style, part(asQuoted, quoted(html()))), "utf8"],
    [
      "in base64",
      file(
        part(
          ["Content-Type: text/html", "Content-Transfer-Encoding: base64"],
          Buffer.from(html()).toString("base64").replace(/.{76}/g, "$&\r\n"),
        ),
      ),
      "utf8",
    ],
    ["as it is", file(part(["Content-Type: text/html; charset=utf-8"], html())), "utf8"],
    [
      "in an older encoding, which its part states",
      file(
        part(
          ['Content-Type: text/html; charset="windows-1252"', "Content-Transfer-Encoding: quoted-printable"],
          quoted(html().replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1"),
        ),
      ),
      "latin1",
    ],
    ["with plain line ends", file(part(asQuoted, quoted(html()))).replaceAll("\r", ""), "utf8"],
    ["beside its plain text, as letters have it", file(nested(4)), "utf8"],
    ["as XHTML", file(part(["Content-Type: application/xhtml+xml", ...asQuoted.slice(1)], quoted(html()))), "utf8"],
    ["below a blank line", `\r\n${file(part(asQuoted, quoted(html())))}`, "utf8"],
    ["as a page alone under this name", html(), "utf8"],
    ["without other parts", `${asQuoted.join("\n")}\nContent-Location: ${address}\n\n${quoted(html())}`, "utf8"],
  ])("%s", async (_why, text, encoding) => {
    for (const name of ["a.mhtml", "a.mht"]) {
      const { article, messages } = await read(name, text, encoding);
      expect(article).toMatchObject({ title, author: "Zoë Roe", publishedOn: "2026-05-04" });
      expect(article?.body.split("\n\n")).toEqual(story);
      expect(messages).toEqual([]);
    }
  });

  it("and its own address is the one that it names itself", async () => {
    const own = `<link rel="canonical" href="https://own.example/a">`;
    const page = file(part(asQuoted, quoted(html(own))));
    expect((await read("a.mhtml", page)).article?.url).toBe("https://own.example/a");
    expect((await read("a.mhtml", file(part(asQuoted, quoted(html()))))).article?.url).toBe(address);
  });

  it.each([
    ["no page", file(picture)],
    ["no boundary", file(part(asQuoted, quoted(html()))).replace(/\tboundary=.*/, "\tstart=a")],
    ["a thousand parts above it", file(...Array<string>(1000).fill(picture), part(asQuoted, quoted(html())))],
    ["sixty parts within one another", file(nested(60))],
    ["no parts", "MIME-Version: 1.0\r\n\r\n"],
    ["an end that is missing", file(part(asQuoted, quoted(html()))).slice(0, 500)],
  ])("and says so where it has %s", async (_why, text) => {
    const { article, messages } = await read("a.mhtml", text);
    expect(article).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
  });

  it.each(["", "=", "=E"])("and says that it breaks off, without a word of its code (%j)", async (end) => {
    const last = story.at(-1) ?? "";
    const page = html().slice(0, html().indexOf(last) + last.length);
    const { article, messages } = await read(
      "a.mhtml",
      file(part(asQuoted, quoted(page))).replace(/\r\n-{6}b-{6}\r\n$/, end),
    );
    expect(article?.body.split("\n\n")).toEqual(story);
    expect(messages).toEqual([expect.stringContaining("breaks off")]);
  });
});
