import { recogniseFields, type Values } from "./recognise-fields.ts";

/**
 * The records in a value of JSON: those of an array, or the longest list of articles within an object, such as
 * `{"articles": […]}`, `{"response": {"results": […]}}` or `{"https://…": {…}}`. An article by itself is the only one.
 */
export function articlesInJson(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || isArticle(value)) return [value];
  let level: readonly Values[] = [value];
  let best: readonly unknown[] = [];
  let owner: Values = value;
  for (let depth = 0; depth < deepest && best.length === 0; depth += 1) {
    const inner = level.flatMap((one) => Object.values(one).slice(0, mostLookedAt));
    for (const list of [...inner.filter(Array.isArray), ...level.map(articlesUnderNames)])
      if (list.length > best.length && list.slice(0, mostTried).some(isArticle)) best = list;
    owner = level.find(({ posts }) => posts === best) ?? owner;
    level = inner.flatMap((one): readonly Values[] =>
      Array.isArray(one) ? one.slice(0, mostTried).filter(isRecord) : isRecord(one) ? [one] : [],
    );
  }
  return best.length > 0 ? joinGhostPosts(owner, best) : (findListed(value) ?? [value]);
}

/** The values of an object that names each of its articles; where it has only one, without what stands beside that: `{"status": "ok", "content": {…}}`. */
function articlesUnderNames(value: Values): readonly unknown[] {
  const values = Object.values(value);
  const records = values.filter(isRecord);
  if (!records.slice(0, mostTried).some(isArticle)) return [];
  return records.filter(isArticle).length > 1 ? values : records.filter((one) => isArticle(one) || isListed(one));
}

/** The longest list of what has a title and a link or day, in an object that states nothing of an article: no text is given for any of them. */
function findListed(value: Values): readonly unknown[] | null {
  const { body, publishedOn, title } = recogniseFields(value).fields;
  if (body !== undefined || publishedOn !== undefined || title !== undefined) return null;
  let best: readonly unknown[] = [];
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < deepest && best.length === 0; depth += 1) {
    level = level.filter(isRecord).flatMap((one) => Object.values(one).slice(0, mostLookedAt));
    for (const list of level.filter(Array.isArray))
      if (list.length > best.length && list.slice(0, mostTried).some(isListed)) best = list;
  }
  return best.length > 0 ? best : null;
}

function isListed(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { title, url, publishedOn } = recogniseFields(value).fields;
  return title !== undefined && (url !== undefined || publishedOn !== undefined);
}

const deepest = 4;
/** The first few show what a list is of. */
const mostTried = 5;
const mostLookedAt = 200;

function isArticle(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { fields, madeOn } = recogniseFields(value);
  if (typeof fields["body"] !== "string") return false;
  return fields["publishedOn"] !== undefined || fields["title"] !== undefined || madeOn !== undefined;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * With the authors and the publisher of the posts in a Ghost export, which has them beside its posts: https://ghost.org/docs/migration/custom/
 * `owner` has the list.
 */
function joinGhostPosts(owner: Values, posts: readonly unknown[]): readonly unknown[] {
  const users = recordsIn(owner["users"]);
  if (owner["posts"] !== posts || users.length === 0) return posts;
  const names = new Map(users.map(({ id, name }) => [String(id), name]));
  const authors = new Map<string, unknown[]>();
  const ordered = recordsIn(owner["posts_authors"]).toSorted((one, other) => orderOf(one) - orderOf(other));
  for (const { post_id: post, author_id: author } of ordered) {
    const listed = authors.get(String(post)) ?? [];
    listed.push(names.get(String(author)));
    authors.set(String(post), listed);
  }
  const publisher = recordsIn(owner["settings"]).find(({ key }) => key === "title")?.["value"];
  return posts.map((post) => {
    if (!isRecord(post)) return post;
    const listed = authors.get(String(post["id"])) ?? [names.get(String(post["author_id"]))];
    const known = listed.filter((name) => typeof name === "string");
    return {
      ...(typeof publisher === "string" ? { publisher } : {}),
      ...(known.length > 0 ? { authors: known } : {}),
      ...post,
    };
  });
}

function orderOf({ sort_order: order }: Values): number {
  return typeof order === "number" ? order : 0;
}

function recordsIn(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
