import { describe, expect, it } from "vitest";
import { tellingAround } from "../../../src/checking/verdict/telling-around.ts";
import { findOdd } from "../../../src/quotations/frames/find-odd.ts";
import { coverageOf } from "../../checking/example-coverage.ts";
import { exampleArticle } from "../../coverage/example.ts";

const words = "We lost nine boats in the winter";

/** What is odd in the telling of the words, which stand in the place of “Q”. */
function oddIn(text: string): string | null {
  const body = `The town met on Friday.\n\n${text.replace("“Q,”", `“${words},”`).replace("“Q”", `“${words}”`)}`;
  const source = coverageOf([exampleArticle(body)]).sources.get("example");
  const quotation = source?.quotations.find((one) => one.words.text.startsWith(words));
  if (!source || !quotation?.speaker) throw new Error(`nobody is found to speak in ${body}`);
  return findOdd(tellingAround(source, quotation))?.text ?? null;
}

/** Each phrase stands behind "said", or at the head of the sentence: where, when, to whom, in what and about what. */
const plainPhrases: readonly string[] = [
  "on Monday",
  "last week",
  "at a press conference in Tarn",
  "in an interview with the Tarn Courier",
  "in a statement on Friday",
  "in an e-mail to members",
  "by telephone from the island",
  "on the radio",
  "after the vote",
  "before the meeting began",
  "during a visit to the school",
  "as she left the building",
  "of the new pier",
  "in response to a question about the accounts",
  "in her letter of resignation",
  "to applause",
  "with a smile",
  "in Danish",
  "through an interpreter",
];

const oddPhrases: readonly (readonly [phrase: string, odd: string])[] = [
  ["in costume", "costume"],
  ["in a drawl", "drawl"],
  ["in her sleep", "sleep"],
  ["under hypnosis", "hypnosis"],
  ["in his version", "version"],
  ["by mistake", "mistake"],
  ["for a bet", "bet"],
  ["from a script", "script"],
  ["in a game of forfeits", "game"],
  ["as a test of the machine", "a"],
  ["as arranged with the police", "arranged"],
  ["as her contract demands", "her"],
  ["as the court obliged her to", "the"],
];

const plain: readonly string[] = [
  "“Q,” said Ada Venn, a surgeon and the editor of a medical blog.",
  "“Q,” said Ada Venn. Last year a hoax had her say that she would sing.",
  "“Q,” said Ada Venn. A forged letter of 2019 had said that she was dead.",
  "For the teacher Ada Venn was also a legend. “Q,” she said.",
  "“Q,” said Ada Venn. Her brother was there, joking with the crew.",
  "“Q,” said Ada Venn.",
  "Ada Venn said: “Q”",
  "“Q,” said Ada Venn, who has run the ferry since 2004.",
  "“Q,” said Ada Venn, the harbour master.",
  "“Q,” said Ada Venn, 54, a mother of three from Tarn.",
  "“Q,” said Ada Venn, a leading advocate for human rights.",
  "“Q,” said Ada Venn, adding that the council had known for years.",
  "“Q,” said Ada Venn, pointing at the empty quay.",
  "“Q,” said Ada Venn, citing the accounts.",
  "“Q,” said Ada Venn, and asked for a recess.",
  "“Q,” said Ada Venn, and closed the door.",
  "“Q,” said Ada Venn, and sat down.",
  "“Q,” said Ada Venn, and soon, the hall was empty.",
  "“Q,” Ada Venn said despite the angry tone of the hall.",
  "“Q,” Ada Venn said for the first time.",
  "“Q,” said Ada Venn, as she was leaving.",
  "Ada Venn had no wish to play a role on that board. “Q,” she said.",
  "The real estate was sold in May. “Q,” Ada Venn said.",
  "It was the third time. “Q,” Ada Venn said.",
  "“Q,” Ada Venn said on the quay.",
  "“Q,” Ada Venn said at her farm near Tarn.",
  "“Q,” said Will Venn. He is her brother.",
  "“Q,” Will wrote. Will Venn is a clerk.",
  "“Q,” Ada Venn said, her voice drowned out by boos.",
  "“Q,” Ada Venn said, then added that she was tired.",
  "“Q,” Ada Venn says. The hall is full.",
  "The hall is full. “Q,” Ada Venn says.",
  "The film opens in June. “Q,” Ada Venn said.",
  "The letter has been read by thousands. “Q,” Ada Venn wrote.",
  "Ada Venn was asked about the accounts. “Q,” she said.",
  "“Q,” said Ada Venn. She has since left the council.",
  "“Q,” Ada Venn said with tears in her eyes.",
  "“Q,” Ada Venn said on her Tarn account.",
  "“Q,” said Ada Venn, who was asked about the accounts.",
  "“Q,” a spokeswoman, Ada Venn, said.",
  "“Q,” said the rock legend Ada Venn.",
  "“Q,” said Ada Venn, a script writer.",
  "Ada Venn was not impressed. “Q,” she said.",
  "Ada Venn could only say: “Q”",
  "Ada Venn's answer was short: “Q”",
  "“Q,” according to Ada Venn.",
  "In the words of Ada Venn, “Q”",
  "As Ada Venn put it: “Q”",
  "“Q,” Ada Venn shot back.",
  "“Q,” Ada Venn was quoted as saying.",
  "“Q,” the report says.",
  "“Q,” said one resident.",
  "“Q,” said Ada Venn. She added that the yard would stay open.",
  "“Q,” said Ada Venn. She was elected in 2019.",
  "“Q,” said Ada Venn. She was speaking at the opening of the hall.",
  "“Q,” said Ada Venn. She was responding to a question.",
  "“Q,” said Ada Venn. The minister said that the figures had been wrong.",
  "“Q,” said Ada Venn. The letters were made by hand.",
  "“Q,” said Ada Venn. Her brother plays the flute.",
  "“Q,” said Ada Venn. It rained all day.",
  "In her role as chairwoman Ada Venn met the owners. “Q,” she said.",
];

const odd: readonly (readonly [text: string, odd: string, why: string])[] = [
  ["“Q,” said Ada Venn, quoting an advertisement.", "quoting", "another's words"],
  ["“Q,” said Ada Venn, thinking that she was asked about her dog.", "thinking", "an error of the speaker"],
  ["“Q,” said Ada Venn, mimicking her old teacher.", "mimicking", "another's voice"],
  ["“Q,” said Ada Venn, crossing her fingers.", "fingers", "a sign that it is not meant"],
  ["“Q,” said Ada Venn, trying out her voice.", "voice", "no statement"],
  ["“Q,” said Ada Venn, speaking as a player of chess.", "as", "another part"],
  ["“Q,” said Ada Venn, hand on her heart.", "hand", "a gesture"],
  ["“Q,” said Ada Venn, unable to keep a straight face.", "unable", "in jest"],
  ["“Q,” said Ada Venn, a character in the game.", "character", "nobody real"],
  ["“Q,” said Ada Venn, who had misheard the question.", "misheard", "an error of the speaker"],
  ["“Q,” said Ada Venn, who had meant to say less.", "meant", "an error of the speaker"],
  ["“Q,” said Ada Venn, who was told to say so.", "told", "words of another"],
  ["“Q,” said Ada Venn, and winked.", "winked", "in jest"],
  ["“Q,” said Ada Venn, then frowned.", "frowned", "a second thought"],
  ["“Q,” tweeted Ada Venn, or rather her nephew.", "rather", "words of another"],
  ["“Q,” replied Ada Venn, so that the police knew when to enter.", "that", "a signal"],
  ["“Q,” said Ada Venn before she put herself right.", "she", "an error of the speaker"],
  ["“Q,” said Ada Venn ironically.", "ironically", "in jest"],
  ["“Q,” said the other Ada Venn.", "other", "a namesake"],
  ["“Q,” Ada Venn lied.", "Ada", "no verb that hands words on"],
  ["Ada Venn told herself: “Q”", "herself", "no statement"],
  ["Ada Venn might as well have said “Q”.", "might", "not said"],
  ["Her advisers want Ada Venn to say: “Q”", "Venn", "not said"],
  ["Which of these did Ada Venn say: “Q”?", "say", "asked"],
  ["Under hypnosis Ada Venn said: “Q”", "hypnosis", "no comma behind the phrase"],
  ["“Q,” Ada Venn thought.", "Ada", "not said"],
  ["Ada Venn repeated what the union had told her members: “Q”", "what", "words of another"],
  ["Ada Venn found herself saying: “Q”", "herself", "not of her own will"],
  ["“Q,” said Ada Venn, knowing that it was untrue.", "untrue", "a lie"],
  ["“Q,” said Ada Venn through a spokesman, who turned out not to work for her.", "turned", "words of another"],
  ["Somebody who had her telephone wrote: “Q”", "Somebody", "nobody in particular"],
  ["“Q,” said Ada Venn. She was quoting a letter.", "quoting", "words of another"],
  ["“Q,” said Ada Venn. The remark has been cut out of a longer answer.", "remark", "not all that was said"],
  ["“Q,” said Ada Venn. A jury found that she had lied.", "lied", "a lie"],
  ["“Q,” Ada Venn had told detectives in May.", "had", "before something else came"],
  ["Readers were told that Ada Venn had said: “Q”", "told", "whoever tells it is not said"],
  ["With a straight face, Ada Venn said: “Q”", "face", "in jest"],
  ["“Q,” said Ada Venn, by the account of the other side.", "account", "whoever tells it does not vouch for it"],
  ["“Q,” said Ada Venn, and both of them giggled.", "giggled", "in jest"],
  ["“Q,” said Ada Venn. There was no such boat.", "no", "it does not hold"],
  ["The hypnotist had Ada Venn stand on a chair. “Q,” she said.", "hypnotist", "not of her own will"],
  ["The robot said: “Q”", "robot", "a machine"],
  ["In the film she is older. “Q,” Ada Venn tells her driver.", "film", "the content of a film is told in the present"],
  ["The novel has her come home. “Q,” Ada Venn says.", "novel", "the content of a novel"],
  ["A video shows a woman in bed. “Q,” Ada Venn says.", "video", "what a video has somebody say"],
  ["“Q,” Ada Venn will say.", "will", "not yet said"],
  ["“Q,” Ada Venn is to say.", "is", "not yet said"],
  ["“Q,” Ada Venn was telling them.", "telling", "what it came to"],
  ["“Q,” Ada Venn told him, he says.", "says", "another tells that it was said"],
  ["“Q,” Ada Venn told him, the driver recalls.", "recalls", "another tells that it was said"],
  ["“Q,” Ada Venn said, the legend has it.", "has", "hearsay"],
  ["“Q,” Ada Venn says if you press the button.", "if", "a machine"],
  ["Imagine the scene. “Q,” Ada Venn says.", "Imagine", "made up"],
  ["Suppose that the minister is right. “Q,” says Ada Venn.", "Suppose", "made up"],
  ["Ada Venn was paid to say so. “Q,” she told the cameras.", "paid", "words of another"],
  ["Ada Venn had been told what to say. “Q,” she said.", "told", "words of another"],
  ["Ada Venn was asked to read a line for the sound. “Q,” she said.", "read", "words of another"],
  ["“Q,” said Ada Venn. She has since said that she was mistaken.", "since", "another account"],
  ["“Q,” Ada Venn read.", "read", "words of another"],
  ["“Q,” said Ada Venn, as she was told to.", "told", "words of another"],
  ["“Q,” said Ada Venn to herself.", "herself", "not said aloud"],
  ["“Q,” Moe Lint said for Ada Venn.", "for", "words of another"],
  ["Ada Venn is played by a dentist. “Q,” she said.", "played", "another part"],
  ["The real Ada Venn has never been to Tarn. “Q,” Ada Venn said there.", "real", "an impostor"],
  ["It was not the real mayor on the line. “Q,” Ada Venn said.", "real", "an impostor"],
  ["To test the microphone Ada Venn needed a sentence. “Q,” she said.", "sentence", "no statement"],
  ["Ada Venn has never claimed the phrase. “Q,” she said.", "phrase", "words of another"],
  ["“Q,” reads the tattoo on the arm of Ada Venn.", "tattoo", "a thing"],
  ["Her smile told the photographers: “Q”", "smile", "a thing"],
  ["Beneath the photograph somebody has written “Q”.", "somebody", "nobody in particular"],
  ["Ada Venn plays a banker in the film. “Q,” she tells her clerk.", "plays", "a part"],
  ["Ada Venn had lost a bet. “Q,” she said.", "bet", "a stake"],
  ["“Q,” said Ada Venn. The line is from the musical.", "line", "words of another"],
  ["“Q,” Ada Venn said in a clip. The clip was cut by a rival.", "clip", "not all that was said"],
  ["“Q,” said Ada Venn. It was an example of a double negative.", "It", "no statement"],
  ["“Q,” said Ada Venn. She had meant the other bridge.", "had", "an error of the speaker"],
  ["“Q,” said Ada Venn. She was reading out a question.", "reading", "words of another"],
  ["“Q,” said Ada Venn. She no longer thinks so.", "longer", "taken back"],
  ["“Q,” said Ada Venn. A spokesman said later that she misspoke.", "misspoke", "an error of the speaker"],
  ["“Q,” said Ada Venn. What she meant was the cat.", "What", "an error of the speaker"],
  ["“Q,” said Ada Venn. It was a joke.", "It", "in jest"],
  ["“Q,” said Ada Venn. She then made clear that she was joking.", "joking", "in jest"],
  ["“Q,” said Ada Venn. The hall laughed; she was only teasing a guest.", "teasing", "in jest"],
  ["“Q,” said Ada Venn. The quotation was invented in 2019.", "quotation", "a year of its own"],
  ["It was also a legend. “Q,” Ada Venn says.", "legend", "what is told"],
];

describe("the telling of some words", () => {
  it.each(plain)("is plain: %s", (text) => expect(oddIn(text)).toBeNull());

  it.each(odd)("is odd: %s (%s, %s)", (text, cue) => expect(oddIn(text)).toBe(cue));

  it.each(plainPhrases)("stays plain with a phrase: %s", (phrase) => {
    expect(oddIn(`“Q,” Ada Venn said ${phrase}.`)).toBeNull();
    expect(oddIn(`“Q,” said Ada Venn ${phrase}.`)).toBeNull();
    expect(oddIn(`${phrase.replace(/^./, (letter) => letter.toUpperCase())}, Ada Venn said: “Q”`)).toBeNull();
  });

  it.each(oddPhrases)("is odd with a phrase: %s", (phrase, cue) => {
    const first = phrase.replace(/^./, (letter) => letter.toUpperCase());
    expect(oddIn(`“Q,” Ada Venn said ${phrase}.`)).toBe(cue);
    expect(oddIn(`“Q,” said Ada Venn, ${phrase}.`)).toBe(cue);
    expect(oddIn(`${first}, Ada Venn said: “Q”`)).toBe(cue);
  });

  it("stays odd whatever plain phrase stands beside it", () => {
    for (const phrase of plainPhrases)
      for (const [other, cue] of oddPhrases)
        if (!/^(?:of|in response)/.test(phrase)) expect(oddIn(`“Q,” Ada Venn said, ${phrase}, ${other}.`)).toBe(cue);
  });
});
