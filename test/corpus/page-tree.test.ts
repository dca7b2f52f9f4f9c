import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PageNode, parseTree, walkTree } from "../../src/corpus/markup/page-tree.ts";

describe("a page as a tree", () => {
  test.each([
    ["a name in capitals is the same name", '<P CLASS="a">x</P>', '<p class="a">x</p>'],
    ["a text with references is one text", "<p>a &amp; b</p>", "<p>a &amp; b</p>"],
    ["marks within an attribute stay within it", '<a href="?a&amp;b=&quot;c&quot;">d</a>', null],
    ["an element without an end has none", "<p>a<br>b<img src=c></p>", '<p>a<br>b<img src="c"></p>'],
    ["a paragraph ends where the next begins", "<p>a<p>b", "<p>a</p><p>b</p>"],
  ])("%s", (_, html, written) => {
    expect(parseTree(html).root.innerHTML).toBe(written ?? html);
  });

  test("what is written of it reads as the same tree", () => {
    const text = fc.constantFrom("a", "<", "&amp;", '"', " ");
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<b id='x'>",
      "</b>",
      "<br>",
      "<td>",
      "<script>",
      "</script>",
      "a",
      "&lt;",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, text), { maxLength: 30 }), (pieces) => {
        const once = parseTree(pieces.join("")).root.innerHTML;
        expect(parseTree(once).root.innerHTML).toBe(once);
      }),
    );
  });

  test("a node stands in one place, whatever it was moved by, and is met from both sides", () => {
    const move = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom("append", "before", "replaceWith", "remove"));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const { root } = parseTree("<a></a><b></b><i></i><p></p><q></q><u></u>");
        const nodes = root.children;
        for (const [at, to, how] of moves) {
          const [node, other] = [nodes[at], nodes[to]];
          if (!node || !other || isWithin(other, node) || isWithin(node, other)) continue;
          if (how === "remove") node.remove();
          else other[how](node);
        }
        const met = root.getElementsByTagName("*");
        expect(new Set(met).size).toBe(met.length);
        for (const node of [root, ...nodes]) expect(backwards(node)).toEqual(node.childNodes.toReversed());
        for (const node of nodes) expect(met.includes(node)).toBe(isWithin(node, root));
      }),
    );
  });

  test("the parts of a page that may be left out are found or said to be missing", () => {
    expect(parseTree("<html><body><p>a</p></body></html>").body?.textContent).toBe("a");
    expect(parseTree("<html><head><title>b</title></head><body>a</body></html>").title).toBe("b");
    expect(parseTree("<p>a</p>").body).toBeNull();
    expect(parseTree("").documentElement).toBeNull();
  });

  test("only a style that says so hides an element", () => {
    const [shown, hidden, last] = parseTree(
      "<p style='color:red'></p><p style='color: red; display : none'></p><p style='display:none;display:block'></p>",
    ).root.children;
    expect([shown, hidden, last].map((one) => one?.style.display)).toEqual([undefined, "none", "block"]);
  });

  test("its name and classes may be set, as Readability does", () => {
    const { root } = parseTree("<p>a</p>");
    const [node] = root.children;
    if (node) [node.id, node.className] = ["b", "c"];
    expect(root.innerHTML).toBe('<p id="b" class="c">a</p>');
  });

  test("it is walked through as its HTML is", () => {
    const seen: string[] = [];
    walkTree(parseTree('<p class="a">b<br>c</p>').root, {
      onopentag: (name, { class: classes }) => seen.push(`<${name} ${classes}>`),
      ontext: (words) => seen.push(words),
      onclosetag: (name) => seen.push(`</${name}>`),
    });
    expect(seen).toEqual(["<p a>", "b", "<br undefined>", "</br>", "c", "</p>"]);
  });
});

function backwards({ lastChild }: PageNode): readonly PageNode[] {
  const nodes: PageNode[] = [];
  for (let at = lastChild; at; at = at.previousSibling) nodes.push(at);
  return nodes;
}

function isWithin(node: PageNode, other: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (at === other) return true;
  return false;
}
