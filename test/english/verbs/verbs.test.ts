import { describe, expect, it } from "vitest";
import { inflect } from "../../../src/english/verbs/inflect.ts";
import { isPhrasalVerb } from "../../../src/english/verbs/phrasal-verbs.ts";
import { findVerbForm, formsOf, isFormOf, type VerbClass, verbOfIrregular } from "../../../src/english/verbs/verbs.ts";

describe("the forms of a verb", () => {
  it.each<[string, string, string]>([
    ["add -s, -ed and -ing", "report", "reports reported reporting"],
    ["drop a last e", "state", "states stated stating"],
    ["keep two", "agree", "agrees agreed agreeing"],
    ["turn y into i", "deny", "denies denied denying"],
    ["keep y behind a vowel", "convey", "conveys conveyed conveying"],
    ["add -es behind a hiss", "teach", "teaches taught teaching"],
    ["double a last letter", "admit", "admits admitted admitting"],
    ["double it in words that WordNet does not know", "blog", "blogs blogged blogging"],
    ["leave it behind two vowels", "reveal", "reveals revealed revealing"],
    ["do not change at all", "forecast", "forecasts forecast forecasting"],
    ["are irregular", "speak", "speaks spoke,spoken speaking"],
    ["are irregular in the third person", "go", "goes gone,went going"],
    ["are both", "plead", "pleads pled,pleaded pleading"],
    ["are spelt in two ways", "label", "labels labelled,labeled labelling,labeling"],
  ])("%s: %s", (_why, verb, expected) => {
    const { third, past, participle } = inflect(verb);
    expect([third, past, participle].map((forms) => forms.join(",")).join(" ")).toBe(expected);
  });
});

describe("a word", () => {
  it.each([
    ["is the past of a verb", "told", { verb: "tell", kind: "past", isNounToo: false }],
    ["is a noun as well", "claims", { verb: "claim", kind: "third", isNounToo: true }],
    ["is no noun in its past", "claimed", { verb: "claim", kind: "past", isNounToo: false }],
    ["is a bare form", "insist", { verb: "insist", kind: "bare", isNounToo: false }],
    ["is of a verb that nobody here thought of", "remonstrated", null],
    ["is no verb of speech", "walked", null],
  ])("%s: %s", (_why, word, expected) => {
    expect(findVerbForm(word)).toEqual(expected);
  });

  it("is found by its irregular form, of any verb", () => {
    expect(["sought", "wrote", "house"].map(verbOfIrregular)).toEqual(["seek", "write", null]);
  });
});

describe("the classes of verbs", () => {
  it.each<[VerbClass, string, string]>([
    ["saying", "said wrote quipped insists bellowing tweeted reiterated", "called walked described ordered"],
    ["judging", "called belittled denouncing branded lauded", "walked rented leased paged"],
    ["telling", "told informs assured notified", "said asked"],
    ["asking", "asked inquiring wondered quizzed", "said answered"],
    ["manner", "joked mused deadpanned", "said denied"],
    ["denying", "denied refuted disputes rejecting repudiated contradicted", "said admitted agreed"],
    ["doubting", "doubted questioned distrusts", "said believed"],
    ["accusing", "accused alleges charged indicted", "praised said"],
    ["admitting", "admitted confessed concedes", "denied"],
    ["retracting", "retracted recanted disavows apologized", "repeated"],
    ["quoting", "quoted cited paraphrased misquoted", "said"],
    ["thinking", "thought believes hoped supposed", "said shouted"],
  ])("%s has %s, and not %s", (name, inside, outside) => {
    expect(inside.split(" ").filter((word) => !isFormOf(word, name))).toEqual([]);
    expect(outside.split(" ").filter((word) => isFormOf(word, name))).toEqual([]);
  });

  it("list every form", () => {
    expect(formsOf("retracting")).toEqual(expect.arrayContaining(["recant", "recants", "recanted", "recanting"]));
  });
});

describe("a verb that says something together with the next word", () => {
  it.each([
    ["pointed out", true],
    ["chimes in", true],
    ["going on", true],
    ["made clear", true],
    ["put it", true],
    ["walked in", false],
    ["pointed at", false],
  ])("%s: %s", (words, expected) => {
    const [word = "", next = ""] = words.split(" ");
    expect(isPhrasalVerb(word, next)).toBe(expected);
  });
});
