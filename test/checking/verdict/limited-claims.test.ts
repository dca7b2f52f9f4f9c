import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const turned: readonly (readonly [body: string, claim: string])[] = [
  ["“The vaccine fails. In rats, I mean,” said Dr Odile Marchand.", "The vaccine fails"],
  ["“The priest stole the bell. I made that up to sell papers,” said Arno Fink.", "The priest stole the bell"],
  ["“Rents have fallen,” said Kofi Badu. “No, wait, they have gone up.”", "Rents have fallen"],
  ["“The mill pays,” said Kofi Badu. “At least, so my brother thinks.”", "The mill pays"],
  ["“Jobs are back,” said Eva Lang. “Sorry, that is the wrong page.”", "Jobs are back"],
  ["“She poisoned the well. Or so my uncle claimed,” said Marta Bielik.", "She poisoned the well"],
  ["“My brother is a spy. At least that is what they say,” said Tomas Rivas.", "My brother is a spy"],
  ["“The dam is safe. At least according to the mayor,” said Ivo Pavlov.", "The dam is safe"],
  ["“The dam is safe. At least in summer,” said Ivo Pavlov.", "The dam is safe"],
  ["“Nobody was warned of the flood. At least not by us,” said Una Foss.", "Nobody was warned of the flood"],
  ["“We will build the school. But only if it rains,” said Abu Sesay.", "We will build the school"],
  ["“We will pay every farmer. But not before 2040,” said Karl Stein.", "We will pay every farmer"],
  ["“I loved the army. Not,” said Dan Brody.", "I loved the army"],
  ["“Taxes will go down,” said Pia Wolf. “Unless the war goes on.”", "Taxes will go down"],
  ["“We will close the plant unless the price falls again,” said Ivo Pavlov.", "We will close the plant"],
  ["“I would eat there if I had lost my mind,” said Lena Roth.", "I would eat there"],
  ["“I forgave him. But never in my heart,” said Petra Volk.", "I forgave him"],
  ["“I would vote for her,” said Lars Ek. “But I won’t.”", "I would vote for her"],
  ["“I was the tallest of the crew,” said Jory Pell. “I was not.”", "I was the tallest of the crew"],
  ["“He says that he warned me in May. I do not believe him,” said Ivo Rourke.", "He says that he warned me in May"],
  ["“They tell me that the river is clean. I have my doubts,” said Maud Ives.", "They tell me that the river is clean"],
  ["“The report claims that we knew,” said Asta Berg. “We did not.”", "The report claims that we knew"],
  ["“The paper wrote that I had left. Never,” said Asta Berg.", "The paper wrote that I had left"],
  ["“They called it a miracle,” said Uma Reed. “It was nothing of the sort.”", "They called it a miracle"],
  ["“My rival tells everybody that I cheat,” said Uma Reed. “Nonsense.”", "My rival tells everybody that I cheat"],
];

/** What goes on, and limits nothing; some are told to be cut before what belongs to them. */
const plain: readonly (readonly [body: string, claim: string, verdict: string])[] = [
  ["“The roof leaked. We put out buckets,” said Ella Byrne.", "The roof leaked", "exact"],
  ["“The roof leaked,” said Ella Byrne. “No one was hurt.”", "The roof leaked", "exact"],
  ["“The bridge fell. And so we swam home,” said Una Foss.", "The bridge fell", "exact"],
  ["“We waited for them. At home they slept,” said Una Foss.", "We waited for them", "exact"],
  ["“We ate the soup. The least that we could do was wash up,” said Una Foss.", "We ate the soup", "exact"],
  ["“We ate the soup. At most two of us were ill,” said Una Foss.", "We ate the soup", "exact"],
  ["“We won. Not one of us had slept,” said Ade Cole.", "We won", "exact"],
  ["“It was cold. In winter, the lake freezes,” said Una Foss.", "It was cold", "exact"],
  ["“We will rebuild,” said Zoe Hart. “At least two hundred people have come.”", "We will rebuild", "exact"],
  ["“The tree won’t recover,” said Miles Wade. “Not this year.”", "The tree won’t recover", "exact"],
  ["“We saved the piano,” said Earl Dix. “That was the wrong way round.”", "We saved the piano", "exact"],
  ["“We sold the herd,” said Una Foss. “If it rains, we will buy another.”", "We sold the herd", "exact"],
  ["“Bread is dear. That is what this price means,” said Ade Cole.", "Bread is dear", "exact"],
  ["“The town is poor. But it is proud,” said Moses Kiptoo.", "The town is poor", "exact"],
  ["“The roof will hold,” said Milo Grange. “But I would not dance on it.”", "The roof will hold", "exact"],
  ["“We hired forty nurses,” said Hamid Azari. “But that was not enough.”", "We hired forty nurses", "exact"],
  ["“The law is clear. But in spring.” So said Cora Vane.", "The law is clear", "shortened"],
  ["“Some say we should sell. I was not one of them,” said Jory Pell.", "Some say we should sell", "shortened"],
  [
    "“My aunt said that the sea was near. We walked there,” said Una Foss.",
    "My aunt said that the sea was near",
    "exact",
  ],
  ["“The ferry ran. I did not take it,” said Una Foss.", "The ferry ran", "exact"],
];

const check = (body: string, claim: string) => checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)]));

describe("words that their speaker takes back or limits at once", () => {
  it.each(turned)("are told to be cut where the meaning turns: %s", (body, claim) => {
    expect(check(body, claim)).toMatchObject({ verdict: "shortened", turnsMeaning: true });
  });

  it.each(plain)("are left alone where they merely go on: %s", (body, claim, verdict) => {
    expect(check(body, claim)).toMatchObject({ verdict, turnsMeaning: false });
  });
});
