import { createHash } from "node:crypto";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { blogTemplates } from "./blog-templates.ts";
import { furnishedTemplates } from "./furnished-templates.ts";
import { laterTemplates } from "./later-templates.ts";
import { letterTemplates } from "./letter-templates.ts";
import { paperTemplates } from "./paper-templates.ts";
import { pressTemplates } from "./press-templates.ts";
import { statementTemplates } from "./statement-templates.ts";
import { inventBrief, inventStory, type Story } from "./stories.ts";
import type { Template } from "./templates.ts";
import { themeTemplates } from "./theme-templates.ts";
import { threadTemplates } from "./thread-templates.ts";

/**
 * Reads some 400 pages, invented stories in the shapes of many systems, and those of 78 shapes more with what these put above, between and below
 * the text: some lines of it are short. Half of these are kept aside, and only counted unless asked for with `--aside`. Counts what is read rightly: by Verbatim, by
 * Readability alone, and by article-extractor where it is installed (`npm ci --prefix bench`). `node --import tsx bench/pages/measure.ts
 * [stories] [--aside]`
 */
const [stories = 9] = process.argv
  .slice(2)
  .filter((one) => !one.startsWith("--"))
  .map(Number);
const showsAside = process.argv.includes("--aside");
const fields = ["title", "day", "author", "publisher", "first", "last", "all"] as const;
type Fields = Readonly<Record<(typeof fields)[number], string | null>>;
interface Found extends Fields {
  /** Tells whether anything was said of the page. */
  readonly isTold: boolean;
}
type Reader = (html: string, story: Story) => Promise<Found | null>;

const readers: Readonly<Record<string, Reader>> = {
  Verbatim: async (html) => {
    const { articles, problems } = await parseArticles(Buffer.from(html), "page.html");
    const article = articles[0]?.article;
    if (!article) return null;
    const isTold = problems.length > 0;
    const paragraphs = article.body.split(/\n+/);
    return {
      title: article.title,
      day: article.publishedOn,
      author: article.author,
      publisher: article.publisher,
      first: paragraphs[0] ?? null,
      last: paragraphs.at(-1) ?? null,
      all: paragraphs.join("\n"),
      isTold,
    };
  },
  Readability: async (html) => {
    const found = new Readability(parseHTML(html).document).parse();
    return found
      ? readOther({ ...found, published: found.publishedTime, author: found.byline, source: found.siteName })
      : null;
  },
  ...(await extractor()),
};

const older = [...blogTemplates, ...paperTemplates, ...statementTemplates, ...furnishedTemplates];
const newer = [...letterTemplates, ...pressTemplates, ...themeTemplates, ...threadTemplates];
const isAside = ({ name }: Template) => createHash("sha256").update(name).digest().readUInt8(0) % 2 === 1;
const groups = {
  "the first shapes": pagesOf(older, inventStory),
  "shapes worked on": pagesOf(
    newer.filter((one) => !isAside(one)),
    inventBrief,
  ),
  "shapes kept aside": pagesOf(newer.filter(isAside), inventBrief),
  "shapes written later": pagesOf(laterTemplates, inventBrief),
};
for (const [group, pages] of Object.entries(groups))
  for (const [name, read] of Object.entries(readers)) await measure({ group, name, pages }, read);

interface Page {
  readonly template: Template;
  readonly story: Story;
}

function pagesOf(templates: readonly Template[], invent: (number: number) => Story): readonly Page[] {
  return templates.flatMap((template, index) =>
    Array.from({ length: stories }, (_, at) => ({ template, story: invent(index * 100 + at) })),
  );
}

interface Group {
  readonly group: string;
  readonly name: string;
  readonly pages: readonly Page[];
}

async function measure({ group, name, pages }: Group, read: Reader): Promise<void> {
  const right = new Map<string, number>(fields.map((field) => [field, 0]));
  const wrong = new Map<string, string>();
  let [whole, silent] = [0, 0];
  for (const { template, story } of pages) {
    const html = template.write(story);
    const found = await read(html, story).catch(() => null);
    const truth = truthOf(template, story);
    const missed = fields.filter((field) => !found || plain(found[field]) !== plain(truth[field]));
    for (const field of fields) if (!missed.includes(field)) right.set(field, (right.get(field) ?? 0) + 1);
    if (missed.length === 0) whole += 1;
    else if (found && !found.isTold) silent += 1;
    const mark = found?.isTold === false ? "in silence" : "told";
    for (const field of missed)
      wrong.set(`${template.name}: ${field} ${mark}`, `${found?.[field] ?? null} for ${truth[field]}`);
  }
  const share = (count: number) => `${((100 * count) / pages.length).toFixed(1)} %`;
  const shares = fields.map((field) => `${field} ${share(right.get(field) ?? 0)}`);
  const others = name === "Verbatim" ? `, whole pages ${share(whole)}, wrong in silence ${silent}` : "";
  process.stdout.write(`${name}, ${group}, ${pages.length} pages: ${shares.join(", ")}${others}\n`);
  if (name !== "Verbatim" || (group === "shapes kept aside" && !showsAside)) return;
  for (const [place, what] of wrong) process.stdout.write(`  ${place}: ${what.replaceAll("\n", " ¶ ")}\n`);
}

function truthOf({ states }: Template, story: Story): Fields {
  return {
    title: story.title,
    day: story.day,
    author: states.author ? story.author : null,
    publisher: states.publisher ? story.publisher : null,
    first: story.paragraphs[0] ?? null,
    last: story.paragraphs.at(-1) ?? null,
    all: story.paragraphs.join("\n"),
  };
}

function plain(value: string | null): string {
  return (value ?? "").replace(/\s+/g, " ").trim();
}

interface OtherReading {
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly content?: string | null | undefined;
}

/** What others read, in our fields: the text of the first and the last paragraph of their HTML. */
function readOther({ title, published, author, source, content }: OtherReading): Found {
  const { document } = parseHTML(`<html><body>${content ?? ""}</body></html>`);
  const paragraphs = [...document.querySelectorAll("p")]
    .map(({ textContent }) => textContent ?? "")
    .filter((one) => /\S/.test(one));
  return {
    title: title ?? null,
    day: published?.slice(0, 10) ?? null,
    author: author ?? null,
    publisher: source ?? null,
    first: paragraphs[0] ?? null,
    last: paragraphs.at(-1) ?? null,
    all: paragraphs.join("\n"),
    isTold: false,
  };
}

async function extractor(): Promise<Readonly<Record<string, Reader>>> {
  const packageName = "@extractus/article-extractor";
  try {
    const loaded: { extractFromHtml(html: string, address: string): Promise<OtherReading | null> } = await import(
      packageName
    );
    return {
      "article-extractor": async (html, { address }) => {
        const found = await loaded.extractFromHtml(html, address);
        return found ? readOther(found) : null;
      },
    };
  } catch {
    process.stdout.write(`${packageName} is not installed: npm ci --prefix bench\n`);
    return {};
  }
}
