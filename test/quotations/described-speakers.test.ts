import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** The speaker of the last quotation of a text, with how sure it is. */
function lastSpeaker(body: string): string {
  const { speaker, certainty } = quotationsIn(body).at(-1) ?? {};
  return speaker ? `${speaker.name} (${certainty})` : "nobody";
}

test.each([
  [
    "who is named just before, by what he or she is and the age",
    "Wanda Orlo is early. The sculptor, 70, has made coffee.\n\n“I carve what the dust lets me,” she says.",
    "Wanda Orlo (certain)",
  ],
  [
    "… in one word",
    "Wanda Orlo is early. The 70-year-old sculptor has made coffee. “I carve what the dust lets me,” the sculptor says.",
    "Wanda Orlo (likely)",
  ],
  [
    "who is called what he is where the sentence before is about him",
    "Coach Milan Horak was furious.\n\n“We had two penalties,” the Croatian said.",
    "Milan Horak (likely)",
  ],
  [
    "who is called by a trade and a town, which nobody was called before",
    "Wanda Orlo opened the school on Monday.\n\nThe Tarn philanthropist said it was “long overdue for us all”.",
    "Wanda Orlo (likely)",
  ],
  [
    "not one whom the same sentence names beside the description",
    "Wanda Orlo opened the school on Monday.\n\n“It is too late,” the philanthropist said of Orlo.",
    "the philanthropist (likely)",
  ],
  [
    "not one whom the sentence before only mentions",
    "A crowd of pupils met Wanda Orlo on Monday.\n\n“It is too late,” the philanthropist said.",
    "the philanthropist (likely)",
  ],
  [
    "by an office and what it is of, without an article",
    "Minister for science Aurelio Baci said the programme was “late and dear”.",
    "Aurelio Baci (certain)",
  ],
  [
    "by an office of a place",
    "Director of the zoo Marisol Pena said the bear was “bored, not sad”.",
    "Marisol Pena (certain)",
  ],
  [
    "not one of whom somebody else's office tells",
    "The agent of the singer Marisol Pena said the show was “off, not late”.",
    "The agent (likely)",
  ],
  [
    "whom a participle describes behind the words",
    "Vance “is the best,” retired Air Force general Lloyd Newton said.",
    "Lloyd Newton (certain)",
  ],
  [
    "that its own name says is a hospital",
    "Northgate Hospital closed a ward. The hospital said it was “sorry for all of it”.",
    "The hospital (Northgate Hospital) (likely)",
  ],
  [
    "that is a company by its name",
    "Harlow Foods bought the quay. The company said it would create “120 jobs”.",
    "The company (Harlow Foods) (likely)",
  ],
  [
    "that is a company, and has spoken by its name before",
    "Harlow Foods said it was “delighted”. The company, which began on Eastquay, said it would create “120 jobs”.",
    "Harlow Foods (likely)",
  ],
  [
    "whose report it is, between commas",
    "The report, by the auditor Sanjay Das, says that the board “asked no questions for years”.",
    "Sanjay Das (certain)",
  ],
  [
    "not one of two companies",
    "Harlow Foods bought the quay from Tarn Holdings. The company said it would create “120 jobs”.",
    "The company (likely)",
  ],
  [
    "whose trade is written as one word",
    "The headteacher, Farzana Iqbal, came. “I signed it,” the headteacher said.",
    "Farzana Iqbal (likely)",
  ],
  [
    "whose last name looks like several of an office",
    "The auditor Sanjay Das came. Mr Das said he had “never seen a register so neat”.",
    "Sanjay Das (certain)",
  ],
  [
    "whose last name is a word for several people",
    "Anna Masters came. Ms Masters said it was “over for good”.",
    "Anna Masters (certain)",
  ],
  [
    "who was asked, and not to whoever asked",
    "Emeka Ude spoke for an hour.\n\nAsked by the lawyer, Hester Rosenthal, if the crane was safe, he said it was “safe as a church”.",
    "nobody",
  ],
  [
    "who was asked, and not to another whom “whether he” might mean",
    "Tunde Balogun wrote of the wall. “It stands,” he said.\n\nAsked whether he would resign, Arvid Solheim said: “Not today.” Asked a second time, he said: “Ask me in the rain.”",
    "Arvid Solheim (likely)",
  ],
  [
    "who was asked of somebody whom the question tells of at length",
    "Tunde Bello leads the union.\n\nAsked whether he was sure that Karl Ott, the new owner, who has called the plan a ruin, could be stopped, Bello shrugged.\n\n“When it comes to that, we wait,” he said.",
    "Tunde Bello (likely)",
  ],
  [
    "whose motion the sentence before was about",
    "Ida Lund spoke first.\n\nA motion by Councillor Vera Moss to keep the pool was lost. “I will be back,” she said.",
    "Vera Moss (likely)",
  ],
  [
    "not the victim of whoever is named just before",
    "Tom Hale was charged on Monday. The victim, 34, is well. “I saw him,” the victim said.",
    "the victim (likely)",
  ],
  [
    "an office that is the subject of the sentence before",
    "Nora Vale said the fund was empty. “He told me to sign,” she said.\n\nThe county prosecutor said her office was reviewing the audit. “No one has been charged in this case,” she said.",
    "The county prosecutor (likely)",
  ],
  [
    "an office with a clause of its own, where a man was quoted before",
    "Idris Moyo was questioned on Monday. “I sell paint,” he said.\n\nThe harbor master, who asked not to be named, had warned the city. “I told them in May,” she said.",
    "The harbor master (likely)",
  ],
  [
    "an office that a body owns",
    "Leila Haddad said the guard slept. “I saw it myself,” Haddad said.\n\nThe hospital's chairman said he had full confidence in the guard. “She has our trust,” he said.",
    "The hospital's chairman (likely)",
  ],
  [
    "an office that a town owns",
    "Tom Reed runs the ferry. “We are full,” he said.\n\nHalden's treasurer told the crew to wait. “There is no money,” he said.",
    "Halden's treasurer (likely)",
  ],
  [
    "an office with what it is of",
    "Tom Reed runs the ferry. “We are full,” he said.\n\nThe head of the sailors' union said the boats were old. “Someone will drown,” he said.",
    "The head (likely)",
  ],
  [
    "somebody described who says nothing in that sentence",
    "Sara Quint sold the shop in June.\n\nThe new owner has painted it green. “It looked like a funeral home,” she said.",
    "The new owner (likely)",
  ],
  [
    "somebody described in the same paragraph",
    "Alan Dole and Ida Park argued. The referee stopped the match. “I had no choice,” he said.",
    "The referee (likely)",
  ],
  [
    "somebody set apart by an apposition",
    "Ida Park was not hurt. The driver, a man of 70, wept. “I did not see the light,” he said.",
    "The driver (likely)",
  ],
  [
    "one described, who spoke of a woman",
    "Clara Denning lost her job. The bakery's owner, who lives abroad, said she had stolen bread. “She took ten loaves a day,” he said.",
    "The bakery's owner (likely)",
  ],
  [
    "several of an office",
    "Anna Beck and Lena Holt own the farm. The inspectors said they had found no fault. “The stables were clean,” they said.",
    "The inspectors (likely)",
  ],
])("gives “she said” to %s", (_, body, speaker) => {
  expect(lastSpeaker(body)).toBe(speaker);
});

test.each([
  [
    "an object",
    "Ruth Amsel met the county prosecutor on Friday. “I told her everything I know,” she said.",
    "Ruth Amsel (certain)",
  ],
  [
    "what somebody says something of",
    "Hana Kos runs the clinic. Kos said the deputy director had lied. “I cannot trust her any longer,” she said.",
    "Hana Kos (certain)",
  ],
  [
    "the office of one who is named beside it",
    "The minister of ports, Ana Reyes, closed the pier on Monday. “It is not safe any longer,” she said.",
    "Ana Reyes (certain)",
  ],
  [
    "the office of one who was named with it",
    "Mayor Eva Stroud opened the pool. The mayor said it had cost too much. “We learned a lot,” she said.",
    "Eva Stroud (certain)",
  ],
  [
    "another word for whom the text is about, who is then not sure",
    "Tim Hale plays a father.\n\nThe actor laughed at the part. “I am not as well dressed as he is,” he said.",
    "Tim Hale (likely)",
  ],
])("gives “she said” to the one who is named, and not to %s", (_, body, speaker) => {
  expect(lastSpeaker(body)).toBe(speaker);
});

test.each([
  [
    "whoever spoke behind a plain noun that begins the sentence",
    "Power should be back by Friday, said NorGrid, the network operator. “Our crews have worked through the night,” it said in a statement.",
    "NorGrid (likely)",
  ],
  [
    "whoever spoke, and not to what that one spoke of",
    "The tax office said the museum owed $40,000. “The bill is overdue,” it said in a statement.",
    "The tax office (likely)",
  ],
  [
    "a company that is named as the source",
    "Flights were late again, according to AirNova. “We regret every hour of it,” it said in a statement.",
    "AirNova (likely)",
  ],
  [
    "a company whose name stands in the middle",
    "Profit fell by a third, Pelmark said on Monday. “The year was hard for us,” it added.",
    "Pelmark (likely)",
  ],
  [
    "a name that looks like several",
    "Beer sales rose, said Haldane Brewers, which owns six plants. “Summer was kind to us,” it said.",
    "Haldane Brewers (likely)",
  ],
  [
    "a company, and to nobody who was described before it",
    "The state auditor said the bill was too high. “We paid twice for the same bolts,” she said.\n\nTrains should run again by May, said RailCo, the operator. “We are sorry for the delay,” it said in a statement.",
    "RailCo (likely)",
  ],
  ["nothing that cannot speak", "Power failed in the whole town. “We are sorry for that,” it said.", "nobody"],
])("gives “it said” to %s", (_, body, speaker) => {
  expect(lastSpeaker(body)).toBe(speaker);
});

test.each([
  [
    "whose full name stands only in a quotation",
    "Sergeant Alice Boyd said officers took three cars. “It was quiet,” she said.\n\nAccording to the warrant, the owner “sold stolen cars to a dealer, Igor Petrenko.” Petrenko has not been charged. “I buy cars and I pay for cars,” he said.",
    "Igor Petrenko (certain)",
  ],
  [
    "whose full name stands only in a quotation, where the last one quoted has a name that tells no gender",
    "Police Chief Tran Thi Hoa said officers seized a boat. “It was quiet,” she said.\n\nThe warrant says he “paid a company of his brother-in-law, Pero Maric.” Maric has not been charged. “My company repaired roofs,” he said.",
    "Pero Maric (certain)",
  ],
  [
    "whose house is told of, with the full name in a quotation",
    "The file names “an accountant, Ferhat Demir.” Police searched Demir's house. “They took my shoes,” he said.",
    "Ferhat Demir (certain)",
  ],
  [
    "beside a woman whose deputy he is",
    "Minister Adaeze Obi and her deputy, Karl Brandt, visited the site. “This took too long,” he said.",
    "Karl Brandt (certain)",
  ],
  [
    "beside a woman whose husband he is",
    "Senator Niamh Roke and her husband, Vik Anand, own the house. “We bought it in good faith,” he said.",
    "Vik Anand (certain)",
  ],
  [
    "if anybody, and not to one who was a “she” before",
    "Chief Tran Thi Hoa said officers seized a boat. “It was quiet,” she said.\n\nNobody else was in the house. “It was dark in there,” he said.",
    "nobody",
  ],
  [
    "if anybody, and not to a sister",
    "The dealer's sister, Idris Moyo, was questioned.\n\nThe harbor stays closed. “I told them in May,” he said.",
    "nobody",
  ],
])("gives “he said” to the one %s", (_, body, speaker) => {
  expect(lastSpeaker(body)).toBe(speaker);
});
