import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { completeLine } from "../../src/terminal/complete-line.ts";
import { exampleArticle } from "../coverage/example.ts";
import { commands } from "./example-commands.ts";

const archive = await openArchive([exampleArticle("It rains.")], {
  aliases: new Map(),
  buildIndex: buildMiniSearchIndex,
});

describe("the end of a line", () => {
  it.each<[string, string, readonly string[], string]>([
    ["may become any command", "/", ["/ask ", "/quotes ", "/status ", "/help ", "/quit"], "/"],
    ["may become the commands that begin so", "/q", ["/quotes ", "/quit"], "/q"],
    ["becomes nothing in a question", "why", [], "why"],
    ["becomes nothing behind an unknown command", "/frob qu", [], "/frob qu"],
    ["may become any option", "/ask ", ["question: ", "limit: ", "exact: "], ""],
    ["may become the option that begins so", "/ask que", ["question: "], "que"],
    ["may become an option behind a text", "/ask question: why? li", ["limit: "], "li"],
    ["may become an option that is not given yet", "/ask question: why? limit: 2 ", ["exact: "], ""],
    ["becomes nothing in the middle of a word", "/ask question: wh", [], "wh"],
    ["may become a value that is offered", "/quotes person: Be", ["Ben Beispiel"], "Be"],
    ["may become any value that is offered", "/quotes person: ", ["Anna Example", "Ben Beispiel"], ""],
    ["goes on with the options once the value is whole", "/quotes person: Ben Beispiel ab", ["about: "], "ab"],
    ["becomes nothing for a command without options", "/status ", [], ""],
  ])("%s: %s", (_why, line, offers, typed) => {
    expect(completeLine(line, commands, archive)).toEqual({ offers, typed });
  });
});
