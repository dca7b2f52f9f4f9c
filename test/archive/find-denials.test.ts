import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { findDenials } from "../../src/archive/allegations/find-denials.ts";
import { listAllegations } from "../../src/archive/allegations/list-allegations.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "town",
      publishedOn: "2025-01-02",
      body: "Two former clerks accuse the mayor, Ida Bakare, of fraud.\n\nTomas Lind was charged with theft on Monday. The court will sit in May. He is said to have run.\n\nAsked about it, Bakare denies the accusations, and will stay in Holm.\n\nPia Roe was also accused of lying.\n\nOmar Tanaka was accused of arson. Tanaka denied it.",
    }),
    makeArticle({
      id: "family",
      publishedOn: "2025-01-03",
      body: "Vera Okoro was arrested on smuggling charges.\n\nHer sister sued Vera Okoro in 2020. Okoro denied it, and the lawsuit was settled.\n\nShe pleaded not guilty last week.\n\nEmil Okoro denied the smuggling charges for himself.",
    }),
    makeArticle({
      id: "stage",
      publishedOn: "2025-01-04",
      body: "Police charged a drummer with assault. Kofi Brandt, 30, was freed on Friday.\n\nHugo Sato was accused of theft.\n\nSato's agent, Mirela Novak, is accused of forgery. She denied the accusation.\n\nProsecutor Ola Strand told the court that Brandt struck a guard.\n\nBrandt pleaded not guilty. Rana Petit says in a complaint that Uwe Falk lied to her.",
    }),
    makeArticle({
      id: "letter",
      publishedOn: "2025-01-06",
      body: "A baker was hurt. Lea Baker was charged with fraud.\n\nBaker denies the charge.\n\nMr Falk rejected the claims of Rana Petit on Sunday.",
    }),
    makeArticle({
      id: "court",
      publishedOn: "2025-01-05",
      body: "Tomas Lind pleaded not guilty to theft in May, before a full court.",
    }),
    makeArticle({
      id: "search",
      publishedOn: "2025-01-07",
      body: "Dora Venn was arrested on suspicion of bribery.\n\nDetectives searched the mill.\n\nShe has denied any wrongdoing.",
    }),
  ]);
});

function find(text: string): Excerpt {
  for (const { article } of archive.sources.values()) {
    const start = article.body.indexOf(text);
    if (start >= 0) return new Excerpt(article, { start, end: start + text.length });
  }
  throw new Error(`no article has ${text}`);
}

async function denialsOf(...texts: readonly string[]) {
  const shown = texts.map(find);
  const denials = await findDenials(shown, archive);
  return shown.map((one) => denials.get(one)?.text ?? null);
}

describe("a crime that somebody is said to have done, without a word of accusing", () => {
  const denied = "Lyle Marsh denies any wrongdoing.";
  const shownBeside = async (told: string) => {
    const reports = await open([
      makeArticle({ id: "a", body: `${told}\n\nThe hall in Holm is 80 years old.\n\n${denied}` }),
    ]);
    const [source] = [...reports.sources.values()];
    if (!source) throw new Error("no article");
    const shown = new Excerpt(source.article, { start: 0, end: told.length });
    return (await findDenials([shown], reports)).get(shown)?.text ?? null;
  };

  it.each([
    ["a plain statement", "Lyle Marsh stole the cash box of the club."],
    ["an adverb before", "Lyle Marsh allegedly embezzled 3 million pounds."],
    ["another's words, reported", "The singer said that Lyle Marsh raped her in 2019."],
    ["no conjunction", "Three women say Lyle Marsh molested them."],
    ["what a film shows", "A video appeared to show Lyle Marsh assaulting his friend in a hotel."],
    ["what somebody seems to do", "Lyle Marsh appeared to assault his friend."],
    ["what is thought of somebody", "Lyle Marsh is believed to have kidnapped the boy."],
    ["who it was done by", "Ida Roe was assaulted by Lyle Marsh in 2019."],
    ["an office before the name", "The treasurer, Lyle Marsh, defrauded the club of its savings."],
    ["a participle behind a comma", "Footage shows Lyle Marsh, the mayor, robbing a shop."],
    ["what a clip shows, whatever it is", "A clip shows Lyle Marsh throwing a cup at a cook."],
    ["what a tape has", "A tape was released in which Lyle Marsh shouts at a cook."],
    ["what is seen in footage", "In the footage, Lyle Marsh pushes a cook."],
    ["a clause for whom", "Ida Roe named Lyle Marsh, who had blackmailed her for years."],
  ])("stands above its denial: %s", async (_why, told) => {
    expect(await shownBeside(told)).toBe(denied);
  });

  it.each([
    ["a fund", "Lyle Marsh spent the money on a boat, a former bookkeeper of the Holm Relief Fund alleged on Monday."],
    ["a shop", "Lyle Marsh hid the money in a cellar, an apprentice at Dawson Bakery in Kell alleged."],
    ["a court", "Lyle Marsh sold the land, a lawyer before the Holm District Court alleged in May."],
  ])("is Marsh's also where who accuses is of %s", async (_what, told) => {
    expect(await shownBeside(told)).toBe(denied);
  });

  it.each([
    ["it was done to him", "Lyle Marsh was robbed in Holm."],
    ["it was done to him after something else", "Lyle Marsh was held in a cellar and tortured."],
    ["it was done to what is his", "Lyle Marsh's stolen Holm Flyer was seen in Kell."],
    ["he did not do it", "Lyle Marsh has not stolen anything, the court found."],
    ["another did it", "Ida Roe stole a car of Lyle Marsh."],
    ["nobody did it", "Nobody robbed the shop of Lyle Marsh."],
    ["there is no crime", "Lyle Marsh opened the hall in Holm."],
    ["he may be convicted yet", "If Lyle Marsh is convicted, he will lose his post."],
    ["a clip does not show it", "A clip does not show Lyle Marsh throwing a cup."],
    ["a clip is only old", "The clip was made when Lyle Marsh, who was young, ran."],
    ["a clip came out before", "After the clip came out, Lyle Marsh left Holm."],
    ["they were wrongly convicted", "Lyle Marsh and others were wrongfully convicted of theft."],
  ])("none stands beneath where %s", async (_why, told) => {
    expect(await shownBeside(told)).toBeNull();
  });
});

describe("what somebody is said to say, right before somebody else contradicts it", () => {
  const shownBefore = async (told: string, next: string) => {
    const reports = await open([
      makeArticle({ id: "a", body: `${told}\n\n${next}\n\nThe hall in Holm is 80 years old.` }),
    ]);
    const [source] = [...reports.sources.values()];
    if (!source) throw new Error("no article");
    const shown = new Excerpt(source.article, { start: 0, end: told.length });
    return (await findDenials([shown], reports)).get(shown)?.text ?? null;
  };

  it.each([
    [
      "by a denial of it",
      "A teacher was suspended after students said that he had given them the answers.",
      "The teacher, Paul Vance, denied it.",
    ],
    [
      "by a spokesman",
      "She added that the mayor had told her so on the telephone.",
      "A spokesman for Mayor Grace Tan said the call never took place.",
    ],
    [
      "in other words for not",
      "Ida Roe said she had sent the mayor three letters.",
      "Idris Bello, a spokesman, said the letters were never received.",
    ],
    [
      "by whoever is quoted, and is somebody else",
      "Two cooks say the hotel hid the rats.",
      "“That is a lie,” Eva Moe said.",
    ],
    [
      "as untrue",
      "Two workers say the company hid the plan for two years.",
      "Clara Holm, who speaks for the company, said that was untrue.",
    ],
  ])("has that beneath it: %s", async (_why, told, next) => {
    expect(await shownBefore(told, next)).toBe(next);
  });

  it.each([
    [
      "the same person speaks",
      "Lyle Marsh said that he was proud of the hall.",
      "Marsh denied that it had cost too much.",
    ],
    [
      "the next is a plea",
      "Trains should run again by Tuesday, the railway said.",
      "He pleaded not guilty to all five counts.",
    ],
    ["something stands between", "Ida Roe said the firm had known.", "It rained. The firm denied that."],
    [
      "what they are quoted with next says that it is not true",
      "“Nobody at the mill has been punished for it,” Ruth Marsh said.",
      "“That is simply not true.” She left.",
    ],
    [
      "they deny it already",
      "Marsh denied that anyone had been silenced. “We hid nothing,” she said.",
      "“That is simply not true.”",
    ],
    ["they go on", "“Nobody took the cash,” said Lyle Marsh.", "“It never happened,” Marsh added."],
    ["nobody said anything", "Lyle Marsh, 45, lives in Kell.", "Ida Roe denied that she had been there."],
    [
      "the next is about something else",
      "Lyle Marsh said the bridge would open in May.",
      "Ida Roe said she had not slept.",
    ],
    [
      "the next agrees",
      "Lyle Marsh said the bridge would open in May.",
      "Ida Roe said the bridge would open on May 4.",
    ],
  ])("has nothing beneath it where %s", async (_why, told, next) => {
    expect(await shownBefore(told, next)).toBeNull();
  });
});

async function beneath(...paragraphs: readonly [string, ...string[]]): Promise<string | null> {
  const reports = await open([makeArticle({ id: "a", body: paragraphs.join("\n\n") })]);
  const [source] = [...reports.sources.values()];
  if (!source) throw new Error("no article");
  const shown = new Excerpt(source.article, { start: 0, end: paragraphs[0].length });
  return (await findDenials([shown], reports)).get(shown)?.text ?? null;
}

describe("that the accused was cleared", () => {
  it.each<readonly [string, string, string, string]>([
    ["an acquittal", "Vera Roe was charged with perjury.", "She kept her post.", "A jury acquitted Roe in May."],
    ["a verdict", "Prosecutors accused Vera Roe of perjury.", "It rained.", "Roe was found not guilty."],
    [
      "what somebody is cleared of",
      "A clerk accused Vera Roe of lying.",
      "It rained.",
      "A panel cleared Roe of misconduct.",
    ],
    [
      "a conviction that fell",
      "Vera Roe was convicted of arson in 2014.",
      "It rained.",
      "Judges quashed Roe's conviction.",
    ],
    [
      "a finding of guilt that fell",
      "Vera Roe was found guilty of arson in 2014.",
      "It rained.",
      "Judges quashed Roe's conviction.",
    ],
    [
      "a conviction that was set aside",
      "Vera Roe was jailed for arson.",
      "It rained.",
      "Her conviction was set aside.",
    ],
    [
      "charges against a name",
      "Vera Roe was charged with arson.",
      "It rained.",
      "The charges against Roe were dropped.",
    ],
    ["the charges told of last", "Vera Roe was charged with arson.", "It rained.", "Prosecutors dropped the charges."],
    ["a case that fell apart", "Vera Roe was accused of arson.", "It rained.", "The case against Roe collapsed."],
    [
      "a lawsuit thrown out",
      "Two cooks sued Vera Roe for libel.",
      "It rained.",
      "A judge threw out the lawsuit against Roe.",
    ],
    ["a release", "Vera Roe was arrested for theft.", "It rained.", "Roe was released without charge."],
    [
      "what a jury clears somebody of, unsaid",
      "Vera Roe was charged with arson.",
      "It rained.",
      "Roe was cleared by a jury.",
    ],
    [
      "a suit that is taken back",
      "A cook sued Vera Roe for libel.",
      "It rained.",
      "He withdrew the suit a year later.",
    ],
    ["in place of a nearer denial", "Vera Roe was charged with arson.", "Roe denies arson.", "Roe was acquitted."],
  ])("stands beneath an accusation: %s", async (_why, accusation, between, cleared) => {
    expect(await beneath(accusation, between, cleared)).toBe(cleared);
  });

  it.each<readonly [string, string, string]>([
    ["it is denied", "Vera Roe was charged with arson.", "Roe was not acquitted."],
    ["it is wished", "Vera Roe was charged with arson.", "I pray that I am alive to see Roe be vindicated."],
    ["it is asked for", "Vera Roe was charged with arson.", "Her mother asked that Roe be acquitted."],
    ["it is only asked for", "Vera Roe was charged with arson.", "Her lawyer asked the judge to dismiss the charges."],
    ["it may be", "Vera Roe was charged with arson.", "The charges may be dropped."],
    ["it is open", "Vera Roe was charged with arson.", "Nobody knows if the charges against Roe were dropped."],
    ["another was cleared", "Vera Roe was charged with arson.", "Ida Holt was cleared of arson."],
    [
      "the accused's own suit ended",
      "Vera Roe was accused of arson.",
      "A judge threw out Roe's lawsuit against the paper.",
    ],
    ["something else is cleared", "Vera Roe was accused of arson.", "Roe was cleared for surgery."],
    [
      "someone else is charged last",
      "Vera Roe was charged with arson.",
      "Bo Lind was charged with theft. The charges were dropped.",
    ],
  ])("stands beneath none where %s", async (_why, accusation, next) => {
    expect(await beneath(accusation, next)).toBeNull();
  });

  it("is told by a later article, and by no earlier one", async () => {
    const accusation = "Vera Roe was charged with arson on Monday.";
    const inAnother = async (publishedOn: string) => {
      const reports = await open([
        makeArticle({ id: "a", body: `${accusation}\n\nRoe denies arson.`, publishedOn: "2025-02-01" }),
        makeArticle({ id: "b", body: "A jury has acquitted Vera Roe of arson.", publishedOn }),
      ]);
      const article = reports.sources.get("a")?.article;
      if (!article) throw new Error("no article");
      const shown = new Excerpt(article, { start: 0, end: accusation.length });
      return (await findDenials([shown], reports)).get(shown)?.text;
    };
    expect(await inAnother("2025-03-01")).toBe("A jury has acquitted Vera Roe of arson.");
    expect(await inAnother("2025-01-01")).toBe("Roe denies arson.");
  });

  it("is called an outcome, and a denial a response", async () => {
    const show = async (last: string) => {
      const reports = await open([
        makeArticle({ id: "a", body: `Vera Roe was charged with arson.\n\nIt rained.\n\n${last}` }),
      ]);
      const reply = await answerLine("list all allegations", exampleService(commands, reports));
      return renderText(reply, { width: null, color: false, words: english });
    };
    expect(await show("A jury acquitted Roe.")).toContain("Outcome:\n   │ A jury acquitted Roe.");
    expect(await show("Roe denies arson.")).toContain("Response:\n   │ Roe denies arson.");
  });
});

describe("a rejection that says only that it is one", () => {
  it.each<readonly [string, string, string]>([
    ["by name", "Ida Holt accused Bo Lind of theft.", "Lind rejected that. “I never took a cent,” he said."],
    [
      "of a claim of whom nobody is named in",
      "A clerk claimed that the chief had burned the files.",
      "Fire chief Bo Lind denied it. “Every file is here,” Lind said.",
    ],
    [
      "by somebody with an office",
      "A cook alleged that the kitchen was never cleaned.",
      "Hotel owner Eva Moe disputes this. “We clean it daily,” she said.",
    ],
    ["without words", "Ida Holt accused Bo Lind of theft.", "Lind denied it."],
  ])("stands with the words behind it: %s", async (_why, accusation, answer) => {
    expect(await beneath(accusation, answer, "It rained.")).toBe(answer);
  });

  it("has nobody else's words with it", async () => {
    const next = "Lind denied it. “He took them,” said Eva Moe.";
    expect(await beneath("Ida Holt accused Bo Lind of theft.", next)).toBe("Lind denied it.");
  });

  it("has its words beneath it where it is shown itself", async () => {
    const told = "A clerk accused Mayor Ida Bakare of spying. Bakare rejected that.";
    const reports = await open([makeArticle({ id: "a", body: `${told} “I would never,” she said. It rained.` })]);
    const [source] = [...reports.sources.values()];
    if (!source) throw new Error("no article");
    const shown = new Excerpt(source.article, { start: 0, end: told.length });
    expect((await findDenials([shown], reports)).get(shown)?.text).toBe("“I would never,” she said.");
  });
});

describe("that somebody failed a test for drugs", () => {
  it.each<readonly [string, string, string]>([
    [
      "beside a suspension",
      "Ana Ruiz, the Lorn goalkeeper, has been suspended after testing positive for a banned diuretic, the league said.",
      "Ruiz, 27, said she had never knowingly taken a banned substance.",
    ],
    ["plainly", "Sprinter Bo Lind tested positive for a banned steroid in May.", "Lind denied taking the steroid."],
    ["as a test that was failed", "Rider Dag Moe was suspended over a failed doping test.", "“I am clean,” Moe said."],
    [
      "of a pronoun",
      "The league banned Lars Holm after he tested positive for a prohibited stimulant.",
      "Holm denied any wrongdoing.",
    ],
  ])("has the answer beneath it: %s", async (_why, told, answer) => {
    expect(await beneath(told, answer, "It rained.")).toBe(answer);
  });

  it.each<readonly [string, string, string]>([
    ["it is an illness", "Bo Lind tested positive for the flu on Monday.", "Lind said that he felt well."],
    ["it is another test", "Ana Ruiz failed her driving test.", "Ruiz said that it rained."],
    ["it is denied", "Bo Lind has never failed a doping test.", "Lind said that he felt well."],
    ["it may be", "If Bo Lind fails a doping test, he will be banned.", "Lind said that he felt well."],
  ])("has none where %s", async (_why, told, next) => {
    expect(await beneath(told, next, "It rained.")).toBeNull();
  });
});

describe("that somebody will fight a claim", () => {
  it.each<readonly [string, string, string]>([
    ["to contest it", "A baker sued Holm Mills over a fall.", "Holm Mills said it would contest the lawsuit."],
    ["by vow", "Bo Lind was charged with fraud.", "Lind vowed to fight the charges."],
    ["in the verb alone", "A clerk sued Tarn Water for libel.", "Tarn Water will fight the suit, it said."],
    [
      "as “it”, of a company that is named before",
      "Two cooks have sued the company for unfair dismissal.",
      "Holm Mills said it would defend the claim “vigorously.”",
    ],
  ])("answers it: %s", async (_why, accusation, answer) => {
    expect(await beneath(accusation, answer, "It rained.")).toBe(answer);
  });

  it.each<readonly [string, string, string]>([
    ["another thing is defended", "Bo Lind was charged with fraud.", "It rained. Lind will defend his title in May."],
    ["they fought before", "Bo Lind was charged with fraud.", "It rained. Lind fought in the war."],
    ["they will not", "Bo Lind was charged with fraud.", "It rained. Lind will not fight the charge."],
  ])("answers nothing where %s", async (_why, accusation, next) => {
    expect(await beneath(accusation, next)).toBeNull();
  });
});

describe("a denial behind what is quoted for a claim", () => {
  it.each<readonly [string, string, string, string]>([
    [
      "of managers somewhere",
      "The metalworkers' union claimed that managers at the Holm plant in Lorn had ignored warnings.",
      "“We wrote to them in May,” said the union's secretary, Bo Lind. “They laughed.”",
      "Ruth Moe denied that anyone had been silenced.",
    ],
    [
      "of doctors",
      "A nurses' group claimed that doctors had locked the ward.",
      "“It was hot,” said its head, Eva Moe. “It was dark.”",
      "Hospital chief Bo Lind rejected the claim.",
    ],
  ])("stands beneath it: %s", async (_why, claim, quoted, denial) => {
    expect(await beneath(claim, quoted, denial)).toBe(denial);
  });

  it.each<readonly [string, string]>([
    ["whoever is quoted denies something", "Moe denied that she wanted his post."],
    ["something stands between", "It rained. Bo Lind denied that he was ill."],
  ])("is none where %s", async (_why, next) => {
    const claim = "A nurses' group claimed that doctors had locked the ward.";
    expect(await beneath(claim, "“It was hot,” said its head, Eva Moe.", next)).toBeNull();
  });
});

describe("what the accused say right behind an accusation", () => {
  it.each<readonly [string, string, string]>([
    ["by name", "Ida Holt accused Bo Lind of theft.", "Lind said that he had bought the boat in 2019."],
    ["in their own words", "Ida Holt accused Bo Lind of lying.", "“I told them what I knew,” Lind said."],
    [
      "as the same body",
      "Residents accused the school of hiding a letter.",
      "The school said that it was on the wall.",
    ],
    [
      "by who speaks for it",
      "Residents accused the bank of spying.",
      "“We keep no files,” said the bank's chief, Eva Moe.",
    ],
    [
      "by the owner of an office",
      "A senator accused the governor of sloth.",
      "The governor's office said she had asked twice.",
    ],
    [
      "by who has the office",
      "A clerk accused the mayor of sloth, and Mayor Ida Holt left.",
      "Holt's office said that she was ill.",
    ],
    ["as what a lawsuit says", "Quillon Mills hid a leak, according to a lawsuit.", "Quillon disputes the dates."],
    [
      "by a name with the same noun",
      "The mayor accused the water company of sloth.",
      "Tarn Water said the gates were open.",
    ],
    [
      "in a reply that names nobody",
      "Police are investigating a cook, Bo Lind, over a theft.",
      "He says he did not take them.",
    ],
    ["by a lawyer of theirs", "Three cooks accused Bo Lind of theft.", "His lawyer, Ida Roe, said that all was paid."],
    [
      "by a lawyer of whom nobody names",
      "Three cooks sued Holm Mills for theft.",
      "Holm spokesman Bo Lind said that all was paid.",
    ],
    ["without saying what is untrue", "Ten states accuse Quillon Mills of fraud.", "Quillon disputes the dates."],
  ])("stands beneath it: %s", async (_why, accusation, answer) => {
    expect(await beneath(accusation, answer, "It rained.")).toBe(answer);
  });

  it("stands beneath it past what else the accuser says", async () => {
    const answer = "Tarn Water said the gates were open.";
    expect(await beneath("The mayor accused the water company of sloth.", "“We rang at ten,” she said.", answer)).toBe(
      answer,
    );
  });

  it.each<readonly [string, string, string]>([
    ["the accuser speaks", "Ida Holt accused Bo Lind of theft.", "Holt said that she would sue."],
    ["another does", "Ida Holt accused Bo Lind of theft.", "Eva Moe said that she had seen Lind."],
    ["nobody speaks", "Ida Holt accused Bo Lind of theft.", "Lind was born in Lorn."],
    ["they say that they do not comment", "Ida Holt accused the bank of theft.", "The bank said it would not comment."],
    ["their mother does", "Three cooks accused Bo Lind of theft.", "His mother, Ida Roe, said that she was sad."],
    ["they decline to", "Ida Holt accused Bo Lind of theft.", "Lind declined to comment."],
    ["they are asked", "Ida Holt accused Bo Lind of theft.", "Lind has been asked to come."],
    ["it is another office", "Ida Holt accused the police chief of sloth.", "The fire chief said that it was hot."],
    [
      "it is somebody of another name",
      "The officer was charged with theft, and Bo Lind left.",
      "Lind said that he was sad.",
    ],
    ["whoever tells of it speaks again", "The gang stole the crane, Bo Lind said.", "“We saw it,” Lind said."],
  ])("is none where %s", async (_why, accusation, next) => {
    expect(await beneath(accusation, next, "It rained.")).toBeNull();
  });
});

describe("an accusation", () => {
  it.each<readonly [string, string, string]>([
    [
      "of somebody in the dock",
      "The head of the Tarn Trust went on trial on Monday accused of theft.",
      "Bo Lind, 58, denies theft.",
    ],
    ["of a nurse in court", "A nurse appeared in court on Monday charged with arson.", "Ana Ruiz, 39, denies arson."],
    ["that somebody claims", "Ida Holt claimed that Bo Lind had hidden a letter.", "Lind denied it."],
    [
      "that a former clerk claims",
      "Holm Mills knew of the leak, a former clerk has claimed.",
      "The firm's chief, Bo Lind of Holm Mills, rejected the claim.",
    ],
    [
      "that its own words contradict",
      "Ana Ruiz accused the board of approving a loan.",
      "The board had never approved a loan, its chairman, Bo Lind, said.",
    ],
    [
      "of selling that a quote contradicts",
      "The paper accused Dag Moe of selling the quay.",
      "At a meeting in May, Dag Moe told ten people: “I never sold the quay.”",
    ],
  ])("has what denies it: %s", async (_why, accusation, denial) => {
    expect(await beneath(accusation, "It rained.", denial)).toBe(denial);
  });

  it.each<readonly [string, string, string]>([
    ["a loan that is refused", "Bo Lind was accused of theft.", "The bank denied him a loan."],
    [
      "another deed that was not done",
      "The paper accused Dag Moe of selling the quay.",
      "Moe said that he had never sold a boat.",
    ],
    ["a claim of oneself", "Bo Lind claimed that he had won.", "The club denied the report."],
    ["who leads something", "Bo Lind, who is in charge of the mill, was there.", "Lind denied the report."],
  ])("has nothing beneath it in %s", async (_why, accusation, next) => {
    expect(await beneath(accusation, "It rained.", next)).toBeNull();
  });
});

describe("of an article of several matters", () => {
  const plea = "Roe pleaded not guilty to the charges.";
  it.each<readonly [string, string, string | null]>([
    ["another accuser's denial is no answer", "Bo Lind accused her of lying. Roe denied the claim.", plea],
    ["a lawsuit's end is no answer", "Bo Lind sued Roe for libel. The suit was settled.", plea],
    ["an apology for a film is no answer", "A clip shows Roe kicking Bo Lind. Roe apologised on Monday.", plea],
  ])("%s to a charge", async (_why, other, answer) => {
    expect(await beneath("Vera Roe was charged with arson.", other, plea)).toBe(answer);
    expect(await beneath("Vera Roe was charged with arson.", plea, other)).toBe(answer);
  });

  it.each<readonly [string, string, string | null]>([
    ["the accuser that it names", "Roe denied that she lied to Bo Lind.", "Roe denied that she lied to Bo Lind."],
    ["the deed that it denies", "Ana Ruiz accused Roe of spying. Roe denied lying.", "Roe denied lying."],
    [
      "whose claim it is",
      "Ana Ruiz accused Roe of spying. Roe called the claim of Lind absurd.",
      "Roe called the claim of Lind absurd.",
    ],
    ["no plea", plea, null],
    ["what is denied of all", "Roe has maintained her innocence.", "Roe has maintained her innocence."],
    ["what is denied last", "Ana Ruiz accused Roe of spying. Roe denied the claim.", null],
  ])("an accusation has beneath it %s", async (_why, next, answer) => {
    expect(await beneath("Bo Lind accused Vera Roe of lying.", "Roe was charged with arson.", next)).toBe(answer);
  });

  it("what a document says is of the court that was told of last", async () => {
    const answer = "The mill called the lawsuits “baseless”.";
    expect(await beneath("The complaint says that Holm Mills hid a leak.", answer)).toBe(answer);
    const told = "Nine states sued Holm Mills for fraud. Holm Mills called the lawsuits “baseless”.";
    const reports = await open([
      makeArticle({
        id: "a",
        body: `${told}\n\nThe complaint says that Holm Mills hid a leak. A clerk accused Holm Mills of sloth. Holm Mills denied it.`,
      }),
    ]);
    const listed = await listAllegations(new Set(["a"]), 10, reports);
    expect(listed.map(({ denial }) => denial?.text)).toEqual([
      "Holm Mills called the lawsuits “baseless”.",
      "Holm Mills called the lawsuits “baseless”.",
      "Holm Mills denied it.",
    ]);
  });

  it("a sentence that names the accused and the crime has the answer to the charge", async () => {
    expect(
      await beneath("Vera Roe is back in Holm amid the arson against her.", "Roe was charged with arson.", plea),
    ).toBe(plea);
    expect(await beneath("Vera Roe is back in Holm amid the snow.", "Roe was charged with arson.", plea)).toBeNull();
    expect(await beneath("Bo Lind is back in Holm amid the arson.", "Roe was charged with arson.", plea)).toBeNull();
  });
});

describe("several accusations that are shown", () => {
  it("have one plea of one accused once", async () => {
    const reports = await open([
      makeArticle({ id: "one", body: "Rolf Amsel was arrested on theft charges.\n\nAmsel pleaded not guilty." }),
      makeArticle({
        id: "two",
        body: "Amsel was charged with theft in Holm.\n\nAmsel pleads not guilty to the charge.",
      }),
    ]);
    const [one, two] = [...reports.sources.values()].map(({ passages }) => passages[0]?.excerpt);
    if (!one || !two) throw new Error("no passage");
    const first = ({ article, start }: Excerpt) => new Excerpt(article, { start, end: article.body.indexOf("\n") });
    expect((await findDenials([first(one)], reports)).size).toBe(1);
    expect((await findDenials([first(two)], reports)).size).toBe(1);
    expect((await findDenials([first(one), first(two)], reports)).size).toBe(1);
  });

  it("have each its own answer where one is a lawsuit", async () => {
    const arrested = "Vera Okoro was arrested on smuggling charges.";
    const sued = "Her sister sued Vera Okoro in 2020.";
    expect(await denialsOf(arrested, sued)).toEqual([
      "She pleaded not guilty last week.",
      "Okoro denied it, and the lawsuit was settled.",
    ]);
  });
});

describe("an accusation that another article has the answer to", () => {
  const accusation = "A bookkeeper has accused Desmond Lyle, the chairman of the club, of stealing £340,000.";

  async function answerIn(body: string): Promise<string | null> {
    const reports = await open([
      makeArticle({ id: "one", body: `${accusation}\n\nThe club plays on Saturday.` }),
      makeArticle({ id: "two", body }),
    ]);
    const [passage] = reports.sources.get("one")?.passages ?? [];
    if (!passage) throw new Error("no passage");
    const shown = new Excerpt(passage.article, { start: 0, end: accusation.length });
    return (await findDenials([shown], reports)).get(shown)?.text ?? null;
  }

  it.each([
    ["of the deed", "Desmond Lyle denied stealing money."],
    ["of the deed in other words", "Desmond Lyle denied that he took money from the fund."],
    ["of the allegations", "Desmond Lyle denies the allegations."],
    ["of any wrongdoing", "Desmond Lyle has denied any wrongdoing."],
    ["that rejects it", "Desmond Lyle rejected the accusation as false."],
    ["that calls it a lie", "Desmond Lyle called the allegation a lie."],
    ["that says nothing was done", "Desmond Lyle said he had done nothing wrong."],
    ["that insists", "Desmond Lyle insists he is innocent."],
    ["that is a plea", "Desmond Lyle pleaded not guilty on Monday."],
    ["of a lawyer", "Obi, his lawyer, says that Desmond Lyle is innocent."],
    ["with the name a sentence before", "Desmond Lyle came to the ground on Friday. He has denied any wrongdoing."],
    ["of whoever has the office", "The chairman of the club has denied that he took money."],
    [
      "where the same is told",
      "Desmond Lyle is accused of stealing from the club. The chairman spoke on Friday. Lyle denies the allegations.",
    ],
  ])("has it beside it: one %s", async (_why, body) => {
    expect(await answerIn(body)).not.toBeNull();
  });

  it.each([
    ["is of somebody else", "Annette Lyle denies the allegations."],
    ["is of another matter", "Desmond Lyle is accused of hitting a dog. Desmond Lyle denies the allegation."],
    ["is of another lawsuit", "A baker sued Desmond Lyle for libel. He denies the claims."],
    ["is of a trust", "The Desmond Lyle Trust denies the allegations."],
    ["is no denial", "Desmond Lyle came to the ground on Friday."],
  ])("has none beside it that %s", async (_why, body) => {
    expect(await answerIn(body)).toBeNull();
  });
});

describe("an accusation that is shown", () => {
  it.each([
    [
      "its own article's",
      "Two former clerks accuse the mayor, Ida Bakare, of fraud.",
      /^Asked about it, Bakare denies/,
    ],
    ["another article's", "Tomas Lind was charged with theft on Monday.", /^Tomas Lind pleaded not guilty/],
    ["the plea, and not a lawsuit's end", "Vera Okoro was arrested on smuggling charges.", /^She pleaded not guilty/],
    ["the lawsuit's, and not a plea", "Her sister sued Vera Okoro in 2020.", /^Okoro denied it, and the lawsuit/],
    ["of whoever is named behind", "Police charged a drummer with assault.", /^Brandt pleaded not guilty/],
    ["of a name that is a word as well", "Lea Baker was charged with fraud.", /^Baker denies the charge/],
    ["nobody's, where an agent denies", "Hugo Sato was accused of theft.", null],
    ["of whom a prosecutor speaks", "Prosecutor Ola Strand told the court", /^Brandt pleaded not guilty/],
    ["what rejects the accuser's claims", "Rana Petit says in a complaint", /Falk rejected the claims/],
    ["nobody's, where only others deny", "Pia Roe was also accused of lying.", null],
    ["nothing, where it is shown already", "Omar Tanaka was accused of arson. Tanaka denied it.", null],
    ["nothing, where nobody is accused", "The court will sit in May.", null],
    ["past a sentence that names nobody", "Dora Venn was arrested on suspicion", /^She has denied any wrongdoing/],
  ])("has the denial beside it: %s", async (_why, text, denial) => {
    const [found] = await denialsOf(text);
    if (denial === null) expect(found).toBeNull();
    else expect(found).toMatch(denial);
  });

  it("shares one denial with the next that it answers", async () => {
    const denials = await denialsOf("Tomas Lind was charged with theft", "Tomas Lind pleaded not guilty to theft");
    expect(denials).toEqual([null, null]);
  });

  it("has it in /ask, in what is shown and in the data", async () => {
    const reply = await answerLine("/ask question: who was charged with theft", exampleService(commands, archive));
    const excerpts = reply.blocks.flatMap((block) => (block.kind === "passage" ? [block.excerpt.text] : []));
    expect(excerpts.join("\n")).toMatch(/charged with theft[\s\S]*pleaded not guilty/);
  });
});

describe("an accusation of somebody who is", () => {
  async function answerTo(body: string) {
    const reports = await open([makeArticle({ id: "one", body })]);
    const [found] = await listAllegations(new Set(["one"]), 10, reports);
    return found?.denial?.text ?? null;
  }

  it.each([
    [
      "named before who accuses",
      "Norvale dismissed its chief, Lars Bregnholt, after a clerk alleged that he had lied. Mette Holst was sad. Bregnholt said that he “categorically rejects” the allegation.",
      /^Bregnholt said/,
    ],
    [
      "named behind a place",
      "Prosecutors have accused the mayor of Tarn Bay, Carla Dunmore, of taking bribes from Wes Okafor. Dunmore, 52, called the accusation “an insult”.",
      /^Dunmore, 52, called/,
    ],
    [
      "not named at all, with a pronoun",
      "Police arrested a 44-year-old man on suspicion of arson. He was later freed. He has denied any involvement through his solicitor, Helen Marsh.",
      /^He has denied/,
    ],
    [
      "not named at all, with the same noun",
      "A teacher was accused of theft on Monday. The school was shut. The teacher denies it.",
      /^The teacher denies/,
    ],
    [
      "not named, where another is named between",
      "Police arrested a 44-year-old man on suspicion of arson. Ola Strand was accused of fraud. He denies it.",
      null,
    ],
    ["not named, where another noun denies", "A teacher was accused of theft on Monday. The school denies it.", null],
  ])("%s has the denial that can be of nobody else", async (_why, body, denial) => {
    if (denial === null) expect(await answerTo(body)).toBeNull();
    else expect(await answerTo(body)).toMatch(denial);
  });
});

describe("the list of allegations", () => {
  async function listed(body: string) {
    const reports = await open([makeArticle({ id: "one", body })]);
    const found = await listAllegations(new Set(["one"]), 10, reports);
    return found.map(({ sentence, accuser }) => [sentence.text, accuser?.text ?? null]);
  }

  it.each([
    [
      "a pronoun names no accuser",
      "Ada Quill spoke on Friday. She accused Desmond Lyle of theft.",
      [["She accused Desmond Lyle of theft.", null]],
    ],
    [
      "who accuses is named",
      "A bookkeeper accused Desmond Lyle of theft.",
      [["A bookkeeper accused Desmond Lyle of theft.", "A bookkeeper"]],
    ],
    [
      "an arrest on suspicion is one",
      "Desmond Lyle was arrested on suspicion of fraud.",
      [["Desmond Lyle was arrested on suspicion of fraud.", null]],
    ],
    [
      "an arrest for something is one",
      "Desmond Lyle was arrested for theft.",
      [["Desmond Lyle was arrested for theft.", null]],
    ],
    [
      "what somebody says and the accused deny is one",
      "Ada Quill said that Lyle had pushed her. Lyle denied that.",
      [["Ada Quill said that Lyle had pushed her.", "Ada Quill"]],
    ],
    ["what somebody says and nobody denies is none", "Ada Quill said that Lyle had pushed her. It rained.", []],
    ["what somebody says of no deed is none", "Ada Quill said that the hall is old. Lyle denied that.", []],
    ["a remark of nobody is none", "Many men were wrongfully convicted of theft. Lyle denied theft.", []],
    ["who once accused somebody is none", "Ada Quill, who first accused Lyle, said that she had slept.", []],
    [
      "what somebody once accused somebody of is one",
      "Ada Quill, who accused Lyle of theft, spoke.",
      [["Ada Quill, who accused Lyle of theft, spoke.", "Ada Quill"]],
    ],
  ])("%s", async (_why, body, expected) => {
    expect(await listed(body)).toEqual(expected);
  });
});
