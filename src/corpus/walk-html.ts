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
  const parser: Parser = new Parser({
    ...handlers,
    onopentagname(name) {
      depth += 1;
      handlers.onopentagname?.(name);
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      handlers.onclosetag?.(name, isImplied);
    },
  });
  for (let at = 0; at < html.length && depth <= deepestNest; at += stride) parser.write(html.slice(at, at + stride));
  if (depth <= deepestNest) parser.end();
}
