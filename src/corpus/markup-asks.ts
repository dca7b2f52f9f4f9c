/** Markup without its boxes that ask readers for something, and the words of those that may have been text. */
export interface PlainMarkup {
  readonly html: string;
  readonly doubtful: readonly string[];
}

/** Takes boxes with a form out of the markup of a feed or a record, as out of a page; any other markup is left as it is. */
export async function clearAsksIn(html: string): Promise<PlainMarkup> {
  if (html.length > longestMarkup || !/<(?:form|input)[\s>]/i.test(html)) return { html, doubtful: [] };
  const [{ parseTree }, { clearAsks }] = await Promise.all([import("./page-tree.ts"), import("./page-asks.ts")]);
  const { body } = parseTree(`<html><body>${html}</body></html>`);
  const doubtful = clearAsks(body, () => true);
  return { html: body?.innerHTML ?? html, doubtful };
}

/** UTF-16 units. */
const longestMarkup = 500_000;
