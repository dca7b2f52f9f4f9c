import { beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { readQuotesAsked } from "../../src/archive/read-quotes-asked.ts";
import { makeArticle, open } from "../answers/coverage.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "ferry",
      body: "“The hull was sound,” Ana Ruiz said of the ferry.\n\nBen Orr, a stock broker, had no comment. Stock quotes fell.",
    }),
  ]);
});

describe("a question for somebody's quotes", () => {
  it.each([
    ["quotes from Ana Ruiz", { person: "ana ruiz" }],
    ["show me ruiz's quotes", { person: "ruiz" }],
    ["ana ruiz quotes", { person: "ana ruiz" }],
    ["do you have any quotes by Ben Orr?", { person: "ben orr" }],
    ["which quotes are there of Ana Ruiz about the ferry", { person: "ana ruiz", about: "the ferry" }],
    ["please list all quotes from obama", { person: "obama" }],
    ["show me some quotes", {}],
    ["how many quotes are there", {}],
    ["how many quotes from Ana Ruiz", { person: "ana ruiz" }],
  ])("says whose: %s", (question, asked) => {
    expect(readQuotesAsked(question, archive)).toEqual(asked);
  });

  it.each([
    "stock quotes",
    "did Ana Ruiz quote Ben Orr",
    "who is quoted",
    "when did the quotes from the broker fall",
    "why do stock quotes fall",
    "what did Ana Ruiz say",
    "quotes and the hull of Ana Ruiz",
  ])("is no other: %s", (question) => {
    expect(readQuotesAsked(question, archive)).toBeNull();
  });
});
