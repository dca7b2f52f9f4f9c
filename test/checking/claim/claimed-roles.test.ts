import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const match =
  "“We were the better team,” said captain Luisa Prado. The coach, Henrik Vang, was less sure. “We were lucky to draw,” Vang said.";
const buses =
  "“The drivers will walk out,” said union leader Bridget Amoah. Justice Minister Ole Brandt called it a shame. “Nobody wins when buses stop,” Brandt said. Home Secretary Rupa Nair agreed.";

const mayors =
  "Ada Roe took office as the new mayor of Kell, after the council ousted former mayor Tom Ahl. “The drains come first,” Roe said. “They will miss me,” Ahl said.";
const towns =
  "KDU coach Olive Dunn met Harrow Vale Mayor Oscar Lester on Monday. “The flood is near,” Lester said. “The pumps are old,” Dunn said.";
const president =
  "Milo Grange was sworn in as president of Tarn. Congress had removed former president Otto Finn. “We need a truce,” Grange said.";
const bodies =
  "The Kell Dockers’ Union (KDU) struck. “We are out until May,” the KDU said. The National Bee Council, or NBC, did not. “Bees do not strike,” said the NBC.";

const claims: readonly (readonly [body: string, claim: string, speaker: string | null, verdict: string])[] = [
  [match, "“We were the better team,” said the coach.", null, "other-speaker"],
  [match, "“We were the better team,” said the captain.", null, "exact"],
  [match, "“We were lucky to draw” - coach Vang", null, "exact"],
  [match, "We were lucky to draw", "the coach", "exact"],
  [match, "We were lucky to draw", "captain", "other-speaker"],
  [match, "We were lucky to draw", "Henrik Vang, the coach", "exact"],
  [match, "We were lucky to draw. — Henrik Vang, coach", null, "exact"],
  [match, "Vang - We were lucky to draw", null, "exact"],
  [match, "Prado - We were lucky to draw", null, "other-speaker"],
  [buses, "The drivers will walk out", "the union boss Bridget Amoah", "exact"],
  [buses, "Nobody wins when buses stop", "justice minister", "exact"],
  [buses, "Nobody wins when buses stop", "Home Secretary", "other-speaker"],
  [buses, "“The drivers will walk out,” said the minister.", null, "other-speaker"],
  [buses, "The drivers will walk out", "the union boss", "exact"],
  [buses, "“The drivers will walk out,” prosecutors said.", null, "framed"],
  ["“The fire is out,” officials said.", "“The fire is out,” officials said.", null, "exact"],
  [mayors, "Kell's new mayor: “The drains come first”", null, "exact"],
  [mayors, "the mayor said “The drains come first”", null, "exact"],
  [mayors, "mayor of Kell Ada Roe: “The drains come first”", null, "exact"],
  [towns, "Harrow Vale Mayor Oscar Lester: “The flood is near”", null, "exact"],
  [towns, "El Harrow Mayor Oscar Lester: “The flood is near”", null, "exact"],
  [towns, "Harrow Vale Mayor Oscar Lester: “The pumps are old”", null, "other-speaker"],
  [towns, "“The pumps are old,” KDU's Dunn said.", null, "exact"],
  [towns, "KDU's Olive Dunn: “The pumps are old”", null, "exact"],
  [towns, "KDU's Oscar Lester: “The pumps are old”", null, "other-speaker"],
  [mayors, "the former mayor: “They will miss me”", null, "exact"],
  [mayors, "the former mayor: “The drains come first”", null, "other-speaker"],
  [mayors, "the new mayor: “They will miss me”", null, "other-speaker"],
  [president, "Tarn's new president: “We need a truce”", null, "exact"],
  [president, "the former president: “We need a truce”", null, "other-speaker"],
  [bodies, "Kell Dockers' Union: “We are out until May”", null, "exact"],
  [bodies, "National Bee Council: “Bees do not strike”", null, "exact"],
  [bodies, "KDU: “Bees do not strike”", null, "other-speaker"],
  [bodies, "Tarn's news agency: “We are out until May”", null, "framed"],
  ["“The fire is out,” officials said.", "“The fire is out,” residents told reporters.", null, "other-speaker"],
];

describe("a claim that names an office", () => {
  it.each(claims)("is compared with whoever holds it: %s %s (%s)", (body, claim, speaker, verdict) => {
    expect(checkClaim(readClaim(claim), speaker, coverageOf([exampleArticle(body)])).verdict).toBe(verdict);
  });
});

describe("an office that is named behind words without marks is who is claimed to have said them", () => {
  const coverage = coverageOf([
    exampleArticle(
      "“I have not received one cent from them,” said the guard, Pavel Dorn.\n\nMayor Ingrid Holm was not there.",
    ),
  ]);
  it.each([
    ["I have not received one cent from them said the mayor", "other-speaker"],
    ["I have not received one cent from them, the mayor said", "other-speaker"],
    ["I have not received one cent from them, said the guard.", "exact"],
    ["I have not received one cent from them, the guard said", "exact"],
  ])("%s", (claim, verdict) => {
    expect(checkClaim(readClaim(claim), null, coverage).verdict).toBe(verdict);
  });
});
