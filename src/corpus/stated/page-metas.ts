import { isObject, listOf, parseLinkedData } from "./linked-data.ts";

/** Values of `<meta>` by lower-case name or property. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const mostOfAName = 20;

/** Collects what a page states in `<meta>`. */
export function openMetas() {
  const metas = new Map<string, string[]>();
  const add = (key: string, content: unknown) => {
    const values = metas.get(key) ?? [];
    if (typeof content === "string" && values.length < mostOfAName && /\S/.test(content)) values.push(content.trim());
    metas.set(key, values);
  };
  return {
    add(key: string, content: string) {
      add(key, content);
      if (key === "parsely-page") for (const [name, value] of readParsely(content)) add(name, value);
    },
    read: (): Metas => metas,
  };
}

/** The older form of Parse.ly: everything as JSON in one `<meta>`. */
function readParsely(content: string): readonly (readonly [string, unknown])[] {
  const stated = parseLinkedData(content);
  if (!isObject(stated)) return [];
  const { title, author, authors, pub_date: day } = stated;
  const names = listOf(authors ?? author).map((name) => ["parsely-author", name] as const);
  return [["parsely-title", title], ["parsely-pub-date", day], ...names];
}

/** Before a name: "Written by", "Verfasst von", "Écrit par". */
const byLabel = /(?:^|\s)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd][aio]|[Dd]oor|[Aa][fv]|[Aa]uthor|[Aa]utor)\s*:?$/;

/** Tells who is named beside a label of the page's cards (https://developer.x.com/en/docs/x-for-websites/cards): "Written by". */
export function authorsOnCards(metas: Metas): readonly string[] {
  return ["1", "2"].flatMap((number) => {
    const [label = ""] = metas.get(`twitter:label${number}`) ?? [];
    return byLabel.test(label.trim()) ? (metas.get(`twitter:data${number}`) ?? []) : [];
  });
}

/** Something that the page states, and where. */
export interface Stated {
  readonly value: unknown;
  readonly from: string;
}

/** Gives what a page states in `<meta>` under some names, in the order of these. */
export function metasOf(metas: Metas, names: readonly string[]): readonly (Stated & { readonly value: string })[] {
  return names.flatMap((from) => (metas.get(from) ?? []).map((value) => ({ value, from })));
}
