import { expect, test } from "vitest";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { article } from "./articles.ts";

function speakers(title: string, body: string) {
  const { quotations } = readQuotations([{ ...article(body), title }], new Map());
  return quotations.map(({ speaker }) => speaker?.name ?? null);
}

test.each([
  [
    "the title alone names who answers",
    "Interview: Gloria Ramos",
    "HOST: Is it true?\n\nRAMOS: I fired nobody.\n\nHOST: And she?\n\nRAMOS: She may ask.",
    ["Gloria Ramos", "Gloria Ramos"],
  ],
  [
    "a label with a title, and one with a full name",
    "The hearing of George Petrakis",
    "SEN. DORA KLINE: Did you?\n\nMR. PETRAKIS: I signed it.\n\nSEN. DORA KLINE: You did.",
    ["Dora Kline", "George Petrakis", "Dora Kline"],
  ],
  [
    "letters with a full stop, on lines of their own",
    "Wool",
    "The weaver Salma Idris spoke to us.\n\nQ. Is it dear?\nA. It costs a week.\nQ. Will you stop?\nA. I will weave until the sheep leave.",
    ["Salma Idris", "Salma Idris"],
  ],
  [
    "initials for whoever was named in full",
    "Five minutes",
    "Gloria Ramos: Is it dear?\n\nTam Rooke: It costs a week.\n\nGR: Will you stop?\n\nTR: I will weave.",
    ["Gloria Ramos", "Tam Rooke", "Gloria Ramos", "Tam Rooke"],
  ],
  [
    "… not for one of two who have them",
    "Five minutes",
    "Gloria Ramos: Is it dear?\n\nTam Rooke: It costs a week.\n\nTed Rosen: It does.\n\nGR: Will you stop?\n\nTR: I will weave.",
    ["Gloria Ramos", "Tam Rooke", "Ted Rosen", "Gloria Ramos"],
  ],
  [
    "an office with who holds it in brackets, and later the office alone",
    "The planning committee",
    "CHAIR (Cllr. Wen Abbott): Order.\n\nCLLR. SORIN DUCA: I object.\n\nCHAIR: You will have your turn.\n\nCLLR. SORIN DUCA: When?",
    ["Wen Abbott", "Sorin Duca", "Wen Abbott", "Sorin Duca"],
  ],
  [
    "a heading that names who is asked is no turn",
    "Boats",
    "Interview: Dina Castellan, harbour master\n\nQ: How many sank?\n\nA: Eleven.\n\nQ: Who pays?\n\nA: The town.",
    ["Dina Castellan", "Dina Castellan"],
  ],
  ["initials are no letters of an interview", "Scores", "A. Roe won by two.\nA. Doe lost by two.\nA. Poe drew.", []],
  [
    "a name that the title does not tell in full",
    "What Quill said",
    "HOST: Why?\n\nQUILL: Because.\n\nHOST: When?\n\nQUILL: On Monday.",
    [],
  ],
])("who speaks in a transcript: %s", (_why, title, body, names) => {
  expect(speakers(title, body).filter((name) => name !== null)).toEqual(names);
});
