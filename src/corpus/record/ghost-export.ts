type Values = Readonly<Record<string, unknown>>;

/**
 * With the authors and the publisher of the posts in a Ghost export, which has them beside its posts: https://ghost.org/docs/migration/custom/
 * `owner` has the list.
 */
export function joinGhostPosts(owner: Values, posts: readonly unknown[]): readonly unknown[] {
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

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
