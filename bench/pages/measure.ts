import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { blogTemplates } from "./blog-templates.ts";
import { furnishedTemplates } from "./furnished-templates.ts";
import { paperTemplates } from "./paper-templates.ts";
import { statementTemplates } from "./statement-templates.ts";
import { inventStory, type Story } from "./stories.ts";
import type { Template } from "./templates.ts";

/**
 * Reads some 400 pages, invented stories in the shapes of many systems, and counts what is read rightly: by Verbatim, by Readability
 * alone, and by article-extractor where it is installed (`npm ci --prefix bench`). `node --import tsx bench/pages/measure.ts [stories]`
 */
const [stories = 9] = process.argv.slice(2).map(Number);
const fields = ["title", "day", "author", "publisher", "first", "last"] as const;
type Fields = Readonly<Record<(typeof fields)[number], string | null>>;
type Reader = (html: string, story: Story) => Promise<Fields | null>;

const readers: Readonly<Record<string, Reader>> = {
  Verbatim: async (html) => {
    const { articles } = await parseArticles(Buffer.from(html), "page.html");
    const article = articles[0]?.article;
    if (!article) return null;
    const paragraphs = article.body.split(/\n+/);
    return {
      title: article.title,
      day: article.publishedOn,
      author: article.author,
      publisher: article.publisher,
      first: paragraphs[0] ?? null,
      last: paragraphs.at(-1) ?? null,
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

const pages = [...blogTemplates, ...paperTemplates, ...statementTemplates, ...furnishedTemplates].flatMap(
  (template, index) => Array.from({ length: stories }, (_, at) => ({ template, story: inventStory(index * 100 + at) })),
);
for (const [name, read] of Object.entries(readers)) await measure(name, read);

async function measure(name: string, read: Reader): Promise<void> {
  const right = new Map<string, number>(fields.map((field) => [field, 0]));
  const wrong = new Map<string, string>();
  for (const { template, story } of pages) {
    const html = template.write(story);
    const found = await read(html, story).catch(() => null);
    const truth = truthOf(template, story);
    for (const field of fields) {
      if (found && plain(found[field]) === plain(truth[field])) right.set(field, (right.get(field) ?? 0) + 1);
      else wrong.set(`${template.name}: ${field}`, `${found?.[field] ?? null} for ${truth[field]}`);
    }
  }
  const shares = fields.map((field) => `${field} ${((100 * (right.get(field) ?? 0)) / pages.length).toFixed(1)} %`);
  process.stdout.write(`${name}, ${pages.length} pages: ${shares.join(", ")}\n`);
  if (name === "Verbatim") for (const [place, what] of wrong) process.stdout.write(`  ${place}: ${what}\n`);
}

function truthOf({ states }: Template, story: Story): Fields {
  return {
    title: story.title,
    day: story.day,
    author: states.author ? story.author : null,
    publisher: states.publisher ? story.publisher : null,
    first: story.paragraphs[0] ?? null,
    last: story.paragraphs.at(-1) ?? null,
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
function readOther({ title, published, author, source, content }: OtherReading): Fields {
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
