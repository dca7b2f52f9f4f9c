/** Matches how the block editor writes that a block begins, ends or is empty: https://developer.wordpress.org/block-editor/ */
const mark = /<!-- (\/?)wp:([a-z][a-z\d/-]{0,80})(?:\s(?:[^-]|-(?!->)){0,5000})?-->/g;

/** Blocks that hold others. */
const container = /^(?:group|columns?|cover|media-text)$/;
const anyContainer = /<!-- wp:(?:group|columns?|cover|media-text)\s/;
/** Blocks of plugins that ask readers for something. */
const asking = /subscri|newsletter|sign-?up|mailpoet|mailchimp|mc4wp|convertkit|donat|(?:^|[/-])forms?(?:$|[/-])/;

/** UTF-16 units of the words of a box that asks for something; what is longer is text. */
const longestBox = 600;
/** Blocks within one another. */
const deepestNest = 100;

/** The text of a post without the boxes that hold a form of a plugin, and a line or two about it. Linear. */
export function dropAskingBlocks(html: string): string {
  if (!anyContainer.test(html)) return html;
  const open: { readonly name: string; readonly start: number; asks: boolean }[] = [];
  const boxes: { readonly start: number; readonly end: number }[] = [];
  for (const { index, 0: whole, 1: slash, 2: name = "" } of html.matchAll(mark)) {
    if (slash !== "/" && asking.test(name)) for (const one of open) one.asks = true;
    if (!container.test(name)) continue;
    if (slash !== "/" && open.length < deepestNest) open.push({ name, start: index, asks: false });
    if (slash !== "/" || open.at(-1)?.name !== name) continue;
    const box = open.pop();
    const end = index + whole.length;
    if (!box?.asks || !isBox(html.slice(box.start, end))) continue;
    while ((boxes.at(-1)?.start ?? -1) >= box.start) boxes.pop();
    boxes.push({ start: box.start, end });
  }
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of boxes) {
    kept.push(html.slice(from, start));
    from = end;
  }
  return `${kept.join("")}${html.slice(from)}`;
}

function isBox(html: string): boolean {
  if (html.length > longestMarkup) return false;
  const text = html.replace(/<[^<>]{0,5000}>/g, "").replace(/\s+/g, " ");
  return (
    text.length <= longestBox && !/["“”«»]|&[lr]dquo;|&#822[01];/.test(text) && !/<(?:blockquote|h1)[\s>]/i.test(html)
  );
}

/** UTF-16 units. */
const longestMarkup = 20_000;
