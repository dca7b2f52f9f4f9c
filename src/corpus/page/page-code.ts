import { hidingElements, rawElements, titleElements } from "../markup/html-elements.ts";

/** Elements of a page in which no words of it stand, and whose many nodes each later look at the page would pass. */
const codeElements: ReadonlySet<string> = new Set(["script", "style", "svg"]);

/** Where in the HTML a parser is. Offsets. */
interface Place {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** From one offset up to another. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Elements of HTML that end a drawing which they begin in. */
const endingElements: ReadonlySet<string> = new Set([
  ...titleElements,
  "blockquote",
  "div",
  "h1",
  "ol",
  "p",
  "table",
  "ul",
]);
const besideElements: ReadonlySet<string> = new Set(["footer", "nav"]);

/** A menu or footer that is not closed, and words behind it. */
export interface OpenBeside {
  readonly element: string;
  readonly text: string;
}

/** What a page states of itself in its head was read before its text is looked for; Readability looks for its title and author there. */
const neededNames = /title|author|creator/i;

/** Follows scripts, styles, drawings, comments and statements while HTML is walked through, so that it can be read without them. */
export function openPageCode() {
  const cuts: Stretch[] = [];
  const unclosed: (Stretch & { readonly name: string })[] = [];
  const code = followOutermost(codeElements);
  const hiding = followOutermost(hidingElements);
  const beside = followOutermost(besideElements);
  const besides: (Stretch & { readonly name: string })[] = [];
  let foreign = 0;
  let isWhole = true;
  const noteUnclosed = (name: string, start: number, endIndex: number) =>
    unclosed.push({ name, start, end: rawElements.has(name) ? Number.MAX_SAFE_INTEGER : endIndex + 1 });
  return {
    open(element: string, { startIndex }: Place) {
      hiding.open(element, startIndex);
      beside.open(element, startIndex);
      if (element === "foreignobject") foreign += 1;
      // HTML ends a drawing where a paragraph begins in it.
      const start = foreign === 0 && endingElements.has(element) ? code.breakOff("svg") : null;
      if (start !== null) {
        cuts.push({ start, end: startIndex });
        isWhole = false;
      }
      code.open(element, startIndex);
    },
    close(element: string, isImplied: boolean, { endIndex }: Place) {
      const hidden = hiding.close(element);
      if (hidden !== null && isImplied) noteUnclosed(element, hidden, endIndex);
      const besideStart = beside.close(element);
      if (besideStart !== null && isImplied) besides.push({ name: element, start: besideStart, end: endIndex + 1 });
      if (element === "foreignobject") foreign = Math.max(0, foreign - 1);
      const start = code.close(element);
      if (start === null) return;
      if (isImplied) {
        noteUnclosed(element, start, endIndex);
        isWhole = false;
      } else cuts.push({ start, end: endIndex + 1 });
    },
    /** Takes note of a `<meta>` or `<link>` by what it is called, and tells whether it is left out. */
    state(names: string, { startIndex, endIndex }: Place): boolean {
      if (code.isOpen() || neededNames.test(names)) return false;
      cuts.push({ start: startIndex, end: endIndex + 1 });
      return true;
    },
    /** Tells whether the parser is in code. */
    isOpen: () => code.isOpen(),
    /** Tells whether all code that began has ended by itself. */
    isWhole: () => isWhole,
    /** UTF-16 units of all that is left out. */
    length: () => cuts.reduce((sum, { start, end }) => sum + end - start, 0),
    comment({ startIndex, endIndex }: Place) {
      if (!code.isOpen()) cuts.push({ start: startIndex, end: endIndex + 1 });
    },
    /** What is not closed and has paragraphs behind it, which are hidden with it; null when nothing is. */
    hiding(html: string): string | null {
      const hides = ({ start, end }: Stretch) => /<p[\s>]/i.test(html.slice(start, end));
      const element = unclosed.find(hides);
      if (element) return `a <${element.name}>`;
      const last = cuts.findLast((cut) => html.startsWith("<!--", cut.start));
      const isOpen = last && last.end >= html.length && html.indexOf("-->", last.start + 2) < 0;
      return isOpen && hides(last) ? "a comment" : null;
    },
    /** A menu or footer that is not closed and the first paragraph behind it, which may be left out with it; null when there is none. */
    besideOf(html: string): OpenBeside | null {
      for (const { name, start, end } of besides) {
        const [, inner = ""] = /<p(?:\s[^<>]{0,500})?>([^<]{20,2000})/i.exec(html.slice(start, end)) ?? [];
        if (inner.trim() !== "") return { element: name, text: inner.trim() };
      }
      return null;
    },
    /** The HTML without these. One that is not closed stays. */
    without(html: string): string {
      const kept: string[] = [];
      let from = 0;
      for (const { start, end } of cuts) {
        if (start < from) continue;
        kept.push(html.slice(from, start));
        // “</script >”
        from = html[end - 1] === ">" || html[end] === "<" ? end : html.indexOf(">", end) + 1 || html.length;
      }
      return kept.length === 0 ? html : kept.join("") + html.slice(from);
    },
  };
}

/** Follows the outermost of some elements while HTML is walked through: any within it is part of it. */
function followOutermost(names: ReadonlySet<string>) {
  let [name, start, depth] = ["", 0, 0];
  return {
    isOpen: () => depth > 0,
    /** Ends the outermost that is open, if it is of this name, and says where it begins. */
    breakOff(element: string): number | null {
      if (depth === 0 || name !== element) return null;
      depth = 0;
      return start;
    },
    open(element: string, at: number) {
      if (depth > 0) depth += element === name ? 1 : 0;
      else if (names.has(element)) [name, start, depth] = [element, at, 1];
    },
    /** Where the outermost begins that ends here; null where none ends. */
    close(element: string): number | null {
      if (depth === 0 || element !== name) return null;
      depth -= 1;
      return depth === 0 ? start : null;
    },
  };
}
