import { foreignElements, impliedEnds, integrationElements, voidElements } from "./html-elements.ts";

/** Is told of what HTML has, in its order. */
export interface HtmlHandlers {
  onopentagname?(name: string): void;
  onopentag?(name: string, attributes: Record<string, string>): void;
  /** Each reference to a character is a text by itself. */
  ontext?(text: string): void;
  oncomment?(): void;
  /** `isImplied` where no tag of its own ends it. */
  onclosetag?(name: string, isImplied: boolean): void;
}

/**
 * Follows which elements of HTML are open, and tells of those that begin and end: what is not closed ends as
 * https://html.spec.whatwg.org/#parsing has it, but stays in its place.
 */
export function followElements(handlers: HtmlHandlers) {
  /** The innermost last. */
  const stack: string[] = [];
  /** Tells of drawings, and of what is HTML within them, which of both it is. */
  const foreign: boolean[] = [];
  const begin = (name: string) => {
    const ends = impliedEnds.get(name);
    for (let last = stack.at(-1); ends && last !== undefined && ends.has(last); last = stack.at(-1)) {
      stack.pop();
      handlers.onclosetag?.(last, true);
    }
    if (!voidElements.has(name)) {
      stack.push(name);
      if (foreignElements.has(name)) foreign.push(true);
      else if (integrationElements.has(name)) foreign.push(false);
    }
    handlers.onopentagname?.(name);
  };
  const open = (name: string, attributes: Record<string, string>) => {
    handlers.onopentag?.(name, attributes);
    if (voidElements.has(name)) handlers.onclosetag?.(name, true);
  };
  const endSelf = (name: string, isImplied: boolean) => {
    if (stack.at(-1) !== name) return;
    handlers.onclosetag?.(name, isImplied);
    stack.pop();
  };
  return {
    depth: () => stack.length,
    /** Told of the name of an element that begins, before its attributes. */
    begin,
    open(name: string, attributes: Record<string, string>, isSelfClosed: boolean): void {
      open(name, attributes);
      if (isSelfClosed && foreign.at(-1)) endSelf(name, true);
    },
    close(name: string): void {
      if (foreignElements.has(name) || integrationElements.has(name)) foreign.pop();
      if (name === "br") {
        begin(name);
        handlers.onopentag?.(name, {});
        handlers.onclosetag?.(name, false);
      } else if (!voidElements.has(name)) {
        const at = stack.lastIndexOf(name);
        while (at >= 0 && stack.length > at) handlers.onclosetag?.(stack.pop() ?? "", stack.length > at);
        if (at >= 0 || name !== "p") return;
        begin(name);
        open(name, {});
        endSelf(name, false);
      }
    },
    /** Ends what is open at the end of the HTML. */
    end(): void {
      for (const name of stack.toReversed()) handlers.onclosetag?.(name, true);
    },
  };
}
