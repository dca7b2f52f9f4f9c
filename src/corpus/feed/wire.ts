import { checkArticle } from "../article/article-fields.ts";
import { readItemText } from "../markup/read-item-text.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { describeDoubtful } from "../text/problem.ts";
import { readWireItems, type WireItem } from "./wire-items.ts";

/** Reads what agencies send: a text in NITF, or one or more in NewsML-G2 or NewsML 1. */
export function readWire(xml: string, file: SourceFile): FileContents {
  const { items, fault } = readWireItems(xml);
  const wanted = items.filter(({ leftOut }) => leftOut === null);
  const contents = wanted.map((item) =>
    readItem(item, wanted.length === 1 ? file.name : `${file.name}:${item.line}`, file),
  );
  if (items.length > wanted.length)
    contents.push(noteOf(file, null, `leaves out what is no usable text: ${countKinds(items)}`));
  if (items.length === 0 && !fault) contents.push(refuseFile(file, 1, "has no news item with a text"));
  if (fault) contents.push(refuseFile(file, fault.line, `is not whole XML: ${fault.message}`));
  return joinContents(file, contents);
}

function readItem(
  { line, id, title, author, publisher, day, url, html }: WireItem,
  name: string,
  file: SourceFile,
): FileContents {
  const place = { title: title.value ?? "", publisher: publisher.value ?? "", link: url, site: undefined };
  const { body, quoted, below } = readItemText(html, place, "whole");
  const fields = {
    id: id ?? name,
    title: title.value,
    author: author.value,
    publisher: publisher.value,
    publishedOn: day.value,
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    body: body ?? undefined,
    quoted,
  };
  const { article, faults } = checkArticle(fields, name);
  const problems = faults.map(({ message }) => refuseFile(file, line, message));
  const notes = below.length === 0 ? [] : [noteOf(file, line, describeDoubtful(below.join(" ")))];
  const from = Object.fromEntries(
    Object.entries({ title, author, publisher, publishedOn: day }).flatMap(([field, fact]) =>
      fact.value === undefined ? [] : [[field, fact.from]],
    ),
  );
  const own: FileContents = { articles: article ? [{ article, line, from }] : [], problems: [] };
  return joinContents(file, [own, ...problems, ...(article ? notes : [])]);
}

/** “1 picture, 2 canceled”. */
function countKinds(items: readonly WireItem[]): string {
  const counts = new Map<string, number>();
  for (const { leftOut } of items) if (leftOut !== null) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => `${count} ${kind}`).join(", ");
}
