import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const dataLeak: EverydayCoverage = {
  name: "data leak",
  articles: [
    makeArticle({
      id: "leak",
      title: "Fitness app Strideo leaked the locations of 2.3 million users",
      publisher: "Wire & Circuit",
      publishedOn: "2024-08-02",
      body: `The fitness app Strideo left the locations of 2.3 million users open on the internet for five months, the company admitted on Friday.

The hole was found by Malik Adeyemi, a student of 22 in Gransund, who was looking for his own running route. “I typed one wrong number and I was looking at a stranger’s house,” Adeyemi said.

He wrote to Strideo three times in April and got no reply. The company closed the hole only after a reporter called in July.

Strideo’s chief executive, Bettina Kroll, apologised in a video. “We failed the people who trusted us, and I am ashamed,” she said. She added that no passwords and no card numbers were among the data.

The privacy regulator has given the company until August 30 to explain itself. A fine could be as high as four percent of its sales.

Women’s shelters were alarmed. “For somebody who is hiding from a violent man, this is not about jogging,” said Hanne Solberg, who runs a shelter in Gransund. Two women there were moved to another town as a precaution.

Strideo was founded in 2016 by Kroll and her college roommate Deniz Arslan, who left in 2021 after a quarrel over selling data to insurers. The company employs 140 people.`,
    }),
    makeArticle({
      id: "suit",
      title: "Runners sue Strideo over leaked routes",
      publisher: "Gransund Daily",
      publishedOn: "2024-09-11",
      body: `Eighty-seven runners have sued the fitness app Strideo in the district court of Gransund, claiming that it sold their movements and then failed to guard them.

Their lawyer, Tobias Renner, demands 5,000 crowns for each of them. “They knew for months and they did nothing, because doing something costs money,” Renner said.

One of the plaintiffs, the nurse Jelena Vuk, says that a former boyfriend turned up at her door in June. She had told nobody her new address.

Strideo denies that it ever sold the data. A spokesman, Piers Holloway, called the suit “an attempt to profit from a mistake that we have owned up to”.

The former co-founder Deniz Arslan has offered to testify for the runners. In an email quoted in the complaint he warned the board in 2020 that the maps were “a burglar’s shopping list”.

The regulator fined Strideo 12 million crowns last week. The company has appealed.

Judge Amara Lindqvist will hear both sides on November 18.`,
    }),
  ],
  answered: [
    ["how many ppl got leaked", ["leak", 1]],
    ["how long was the data out there", ["leak", 1]],
    ["who found the leak", ["leak", 2]],
    ["did strideo answer maliks emails", ["leak", 3]],
    ["did the boss say sorry", ["leak", 4]],
    ["were passwords leaked too", ["leak", 4]],
    ["whats the deadline from the regulator", ["leak", 5]],
    ["what did the shelter lady say", ["leak", 6]],
    ["who started the company", ["leak", 7]],
    ["why did deniz leave", ["leak", 7]],
    ["how many ppl work there", ["leak", 7]],
    ["how many runners are suing", ["suit", 1]],
    ["how much money do they want each", ["suit", 2]],
    ["who is their lawer", ["suit", 2]],
    ["what happened to the nurse", ["suit", 3]],
    ["does the app say it sold data", ["suit", 4]],
    ["what did arslan warn the board abt", ["suit", 5]],
    ["how big was the fine", ["suit", 6]],
    ["whos the judge", ["suit", 7]],
  ],
  notSaid: [
    "how much did insurers pay for the data",
    "is bettina kroll married",
    "did the ex boyfriend get arrested",
    "how old is the judge",
    "what phone does malik use",
    "which town did the two women move to",
    "how many users deleted the app after",
    "what is kroll's salary",
    "did malik get a reward for finding it",
    "what did the reporter ask the company",
    "whats the name of renners law firm",
    "did holloway resign",
    "how much money did strideo make last year",
  ],
  notCovered: [
    "who won the cooking show final",
    "how long do you boil pasta",
    "what caused the train crash",
    "when is the next world cup",
    "did the volcano erupt again",
    "what did the pope say on sunday",
  ],
};
