import { hidingElements, rawElements } from "./html-elements.ts";

/** Elements of a page in which no words of it stand, and whose many nodes each later look at the page would pass. */
const codeElements: ReadonlySet<string> = new Set(["script", "style", "svg"]);

/** Where in the HTML a parser is. Offsets. */
interface Place {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Follows scripts, styles, drawings and comments while HTML is walked through, so that it can be read without them. What states an article stays. */
export function openPageCode() {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  const unclosed: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  let [name, start, within] = ["", 0, 0];
  let [outer, outerStart, outerWithin] = ["", 0, 0];
  return {
    open(element: string, { startIndex }: Place) {
      if (outerWithin > 0 && element === outer) outerWithin += 1;
      if (outerWithin === 0 && hidingElements.has(element)) [outer, outerStart, outerWithin] = [element, startIndex, 1];
      if (within > 0 && element === name) within += 1;
      if (within > 0 || !codeElements.has(element)) return;
      [name, start, within] = [element, startIndex, 1];
    },
    close(element: string, isImplied: boolean, { endIndex }: Place) {
      if (outerWithin > 0 && element === outer) outerWithin -= 1;
      if (outerWithin === 0 && isImplied && element === outer)
        unclosed.push({
          name: outer,
          start: outerStart,
          end: rawElements.has(outer) ? Number.MAX_SAFE_INTEGER : endIndex + 1,
        });
      if (within === 0 || element !== name) return;
      within -= 1;
      if (within === 0 && !isImplied) cuts.push({ start, end: endIndex + 1 });
      else if (within === 0)
        unclosed.push({ name, start, end: rawElements.has(name) ? Number.MAX_SAFE_INTEGER : endIndex + 1 });
    },
    comment({ startIndex, endIndex }: Place) {
      if (within === 0) cuts.push({ start: startIndex, end: endIndex + 1 });
    },
    /** What is not closed and has paragraphs behind it, which are hidden with it; null when nothing is. */
    hiding(html: string): string | null {
      const hides = (from: number, end: number) => /<p[\s>]/i.test(html.slice(from, end));
      const element = unclosed.find((one) => hides(one.start, one.end));
      if (element) return `a <${element.name}>`;
      const last = cuts.findLast((cut) => html.startsWith("<!--", cut.start));
      const isOpen = last && last.end >= html.length && html.indexOf("-->", last.start + 2) < 0;
      return isOpen && hides(last.start, last.end) ? "a comment" : null;
    },
    /** The HTML without these. One that is not closed stays. */
    without(html: string): string {
      const kept: string[] = [];
      let from = 0;
      for (const { start, end } of cuts) {
        if (start < from) continue;
        kept.push(html.slice(from, start));
        // “</script >”
        from = html[end - 1] === ">" ? end : html.indexOf(">", end) + 1 || html.length;
      }
      return kept.length === 0 ? html : kept.join("") + html.slice(from);
    },
  };
}
