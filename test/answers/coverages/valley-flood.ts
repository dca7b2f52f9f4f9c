import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const valleyFlood: EverydayCoverage = {
  name: "valley flood",
  articles: [
    makeArticle({
      id: "flood",
      title: "Three die as the Ardel floods Hollin Bridge",
      publisher: "Ardel Valley News",
      publishedOn: "2024-10-21",
      body: `Three people died when the river Ardel burst its banks in the town of Hollin Bridge early on Sunday, after the heaviest rain in sixty years.

The water rose four metres in two hours. Firefighters took 180 people from roofs and upper floors by boat.

Among the dead is Agnes Pell, 83, who refused to leave her house without her dogs. “She told the fireman to take the dogs first,” said her neighbour, Omar Sadek. “He came back and the stairs were under water.”

The warning went out at 3.40 a.m., an hour after the first streets were flooded. Mayor Lionel Crabbe blamed the water board. “We were asleep because they were asleep,” he said.

The water board’s chief engineer, Ursula Venn, said that a sensor upstream had failed. It had been reported broken in August.

The primary school serves as a shelter. Blankets and baby food are needed, but no more clothes, the Red Cross said.

Trains to Hollin Bridge are stopped until at least Thursday.`,
    }),
    makeArticle({
      id: "inquiry",
      title: "Water board chief quits over broken flood sensor",
      publisher: "The Provincial",
      publishedOn: "2024-11-08",
      body: `The head of the Ardel water board, Sir Clement Rooke, resigned on Thursday over the flood that killed three people in Hollin Bridge last month.

Documents show that his office turned down a repair of the sensor that would have cost 1,900 pounds. Rooke said that he had not seen the request.

“A cheap part and a lazy signature killed my brother,” said Nadia Foss, whose brother Ewan, 41, drowned in his van. She is gathering families for a lawsuit.

The government will pay 10,000 pounds to each household that was flooded. Mayor Lionel Crabbe called the sum “an insult”; he had asked for 35,000.

An independent inquiry led by the former judge Thandiwe Marsh begins in January. It will sit in the town hall and be open to all.

The third victim was named as Pavel Hruska, a lorry driver from Brno, who leaves a wife and a son.`,
    }),
  ],
  answered: [
    ["how many ppl died in the flood", ["flood", 1]],
    ["how high did the water get", ["flood", 2]],
    ["how many people got rescued by boat", ["flood", 2]],
    ["why didnt agnes leave her house", ["flood", 3]],
    ["what time did the warning come", ["flood", 4]],
    ["who does the mayor blame", ["flood", 4]],
    ["what was broken", ["flood", 5], ["inquiry", 2]],
    ["what should i donate", ["flood", 6]],
    ["where are ppl staying", ["flood", 6]],
    ["when do the trains run again", ["flood", 7]],
    ["who resigned", ["inquiry", 1]],
    ["how much wouldve the repair cost", ["inquiry", 2]],
    ["did rooke know abt the request", ["inquiry", 2]],
    ["how did nadias brother die", ["inquiry", 3]],
    ["how much does each family get from the goverment", ["inquiry", 4]],
    ["whats the mayor think of the money", ["inquiry", 4]],
    ["whos running the inquiry", ["inquiry", 5]],
    ["who was the third person that died", ["inquiry", 6]],
  ],
  notSaid: [
    "how old was pavel",
    "who is the new head of the water board",
    "how many dogs did agnes have",
    "what did the prime minister say about the flood",
    "how much does nadia want in the lawsuit",
    "which company made the sensor",
    "did ursula venn resign",
    "how many houses were destroyed",
    "who signed the refusal of the repair",
    "whats omar sadeks job",
    "when will the school open again for kids",
    "how long was sir clement in the job",
  ],
  notCovered: [
    "who won the singing contest",
    "how do i get rid of ants",
    "did the rocket launch go ok",
    "what did the ceo say about layoffs",
    "when is black friday",
    "whos dating the princess",
  ],
};
