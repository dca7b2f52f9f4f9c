import { Parser } from "htmlparser2";

type Handlers = NonNullable<ConstructorParameters<typeof Parser>[0]>;

/** Elements within one another: the parser's own time grows with their square. */
const deepestNest = 1000;

/** UTF-16 units that are parsed before the depth is looked at again. */
const stride = 16_384;

/** Walks through HTML in its order, as far as it is no deeper than any page that people write. */
export function walkHtml(html: string, handlersOf: (parser: () => Parser) => Handlers): void {
  let depth = 0;
  const handlers = handlersOf(() => parser);
  // Most titles have no markup, and a parser of its own costs more than reading one.
  if (html.length <= stride && !/[<&]/.test(html)) {
    if (html !== "") handlers.ontext?.(html);
    return;
  }
  const counting: Handlers = {
    ...handlers,
    onopentagname(name) {
      depth += 1;
      handlers.onopentagname?.(name);
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      handlers.onclosetag?.(name, isImplied);
    },
  };
  // Where there is nothing to decode, the parser skips from tag to tag.
  const parser: Parser = new Parser(counting, { decodeEntities: html.includes("&") });
  for (let at = 0; at < html.length && depth <= deepestNest; at += stride) parser.write(html.slice(at, at + stride));
  if (depth <= deepestNest) parser.end();
}
