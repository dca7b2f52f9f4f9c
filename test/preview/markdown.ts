/** Discord's markdown as HTML: what the bot writes, and what it must not write, so that it would be seen. */
export function renderMarkdown(text: string): string {
  const html: string[] = [];
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) html.push(`<blockquote>${quoted.join("<br>")}</blockquote>`);
    quoted = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("> ")) {
      quoted.push(renderInline(line.slice(2)));
      continue;
    }
    endQuote();
    html.push(renderLine(line));
  }
  endQuote();
  return html.join("");
}

function renderLine(line: string): string {
  const [, mark = "", rest = line] = /^(#{1,3}|-#) (.*)$/s.exec(line) ?? [];
  if (mark === "-#") return `<div class="subtext">${renderInline(rest)}</div>`;
  if (mark !== "") return `<h${mark.length}>${renderInline(rest)}</h${mark.length}>`;
  return `<div>${renderInline(line) || "&nbsp;"}</div>`;
}

/** Each bit of formatting, in the order that Discord looks for them, and what it is in HTML. */
const formats: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/, (character) => escapeHtml(character)],
  [/^`([^`]+)`/, (code) => `<code>${escapeHtml(code)}</code>`],
  [/^<t:(-?\d+):f>/, (seconds) => `<span class="time">${renderMoment(Number(seconds))}</span>`],
  [/^<\/([^:>]+):\d+>/, (name) => `<span class="mention">/${escapeHtml(name)}</span>`],
  [/^(<[@#][^>]*>|@everyone|@here)/, (mention) => `<span class="mention">${escapeHtml(mention)}</span>`],
  [/^\[((?:\\[^\n]|[^\]\\])+)\]\((https?:[^\s)]+)\)/, (words, address) => renderLink(renderInline(words), address)],
  [/^\*\*((?:\\[^\n]|[^\\])+?)\*\*/s, (words) => `<strong>${renderInline(words)}</strong>`],
  [/^__((?:\\[^\n]|[^\\])+?)__/s, (words) => `<u>${renderInline(words)}</u>`],
  [/^~~((?:\\[^\n]|[^\\])+?)~~/s, (words) => `<s>${renderInline(words)}</s>`],
  [/^[*_]((?:\\[^\n]|[^\\*_])+?)[*_]/s, (words) => `<em>${renderInline(words)}</em>`],
  [/^\|\|((?:\\[^\n]|[^\\])+?)\|\|/s, (words) => `<span class="spoiler">${renderInline(words)}</span>`],
  [/^(https?:\/\/[^\s<]+)/, (address) => renderLink(escapeHtml(address), address)],
];

function renderInline(text: string): string {
  let html = "";
  for (let rest = text; rest !== ""; ) {
    const found = formats.flatMap(([pattern, render]) => {
      const match = pattern.exec(rest);
      return match ? [{ length: match[0].length, html: render(...match.slice(1)) }] : [];
    })[0];
    html += found ? found.html : escapeHtml(rest.slice(0, 1));
    rest = rest.slice(found?.length ?? 1);
  }
  return html;
}

function renderLink(words: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${words}</a>`;
}

function renderMoment(seconds: number): string {
  const form = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  return new Date(seconds * 1000).toLocaleString("en-GB", form);
}

/** Text that stands in a page as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
