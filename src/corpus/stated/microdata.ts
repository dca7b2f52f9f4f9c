import { type JsonObject, listOf } from "./linked-data.ts";
import { isArticleType, nameOfType } from "./news-article.ts";

/** Collects what a page states in the attributes of its elements, while it is walked through. */
export interface MicrodataReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
  /** Tells whether what stands here is stated of an article. */
  isOfArticle(): boolean;
  /** The things that are told of, each as JSON-LD would have it; those without a type are not among them. */
  items(): readonly JsonObject[];
}

interface Item {
  readonly values: Record<string, unknown[]>;
}

interface Property {
  readonly item: Item;
  readonly names: readonly string[];
  readonly text: string[];
  length: number;
}

/** Holds what one element opened. */
interface Scope {
  readonly item: Item | null;
  readonly property: Property | null;
}

/** UTF-16 units; longer values are texts, which are read as such. */
const longestValue = 1000;
const mostItems = 500;
/** Properties within one another. */
const mostOpen = 20;

/** Reads microdata (https://html.spec.whatwg.org/#microdata) and RDFa Lite (https://www.w3.org/TR/rdfa-lite/) alike. */
export function openMicrodata(): MicrodataReader {
  const scopes: (Scope | null)[] = [];
  const items: Item[] = [];
  const within: Item[] = [];
  const open: Property[] = [];
  const nothing: Scope = { item: null, property: null };
  return {
    open(name, attributes) {
      const outer = within.at(-1);
      const names = outer ? namesOf(attributes) : [];
      const type = attributes["itemtype"] ?? attributes["typeof"];
      const begins = attributes["itemscope"] !== undefined || attributes["typeof"] !== undefined;
      const item: Item | null = begins && items.length < mostItems ? { values: Object.create(null) } : null;
      if (item) {
        item.values["@type"] = (type ?? "").split(/\s+/).map(nameOfType);
        const id = attributes["itemid"] ?? attributes["resource"] ?? attributes["about"];
        if (id !== undefined) item.values["@id"] = [id];
        items.push(item);
        within.push(item);
      }
      const stated = item ?? (names.length > 0 ? statedBy(name, attributes) : undefined);
      if (outer && names.length > 0 && stated !== undefined) state(outer, names, stated);
      const property =
        outer && names.length > 0 && stated === undefined && open.length < mostOpen
          ? { item: outer, names, text: [], length: 0 }
          : null;
      if (property) open.push(property);
      scopes.push(item || property ? { item, property } : nothing);
    },
    text(text) {
      for (const property of open) {
        if (property.length < longestValue) property.text.push(text);
        property.length += text.length;
      }
    },
    close() {
      const scope = scopes.pop();
      if (scope?.item) within.pop();
      if (!scope?.property) return;
      open.pop();
      const { item, names, text, length } = scope.property;
      // The body of an article is read with its paragraphs.
      const stated = names.filter((name) => name !== "articleBody");
      if (length <= longestValue) state(item, stated, text.join("").replace(/\s+/g, " ").trim());
    },
    isOfArticle: () => listOf(within.at(-1)?.values["@type"]).some((type) => isArticleType(nameOfType(type))),
    items: () => items.map(({ values }) => values),
  };
}

/** The names without the vocabulary: `schema:author` is `author`. Those of other vocabularies, such as Open Graph's, are for pages, not for things. */
function namesOf({ itemprop, property }: Readonly<Record<string, string>>): readonly string[] {
  const names = (itemprop ?? property ?? "").split(/\s+/).filter((name) => name !== "");
  return names.filter((name) => !name.includes(":") || /^(?:schema:|https?:)/i.test(name)).map(nameOfType);
}

function state(item: Item, names: readonly string[], value: unknown): void {
  for (const name of names) {
    const known = item.values[name] ?? [];
    if (known.length < mostValues) known.push(value instanceof Object && "values" in value ? value.values : value);
    item.values[name] = known;
  }
}

const mostValues = 50;

/** The value that an element has in an attribute; undefined where its text is the value. */
function statedBy(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const { content, datetime, href, src, title } = attributes;
  if (content !== undefined) return content;
  if (name === "time") return datetime;
  // https://microformats.org/wiki/abbr-design-pattern
  if (name === "abbr") return title;
  if (name === "a") return attributes["property"] === undefined && attributes["itemprop"] === "url" ? href : undefined;
  if (name === "link") return href;
  return name === "img" ? src : undefined;
}
