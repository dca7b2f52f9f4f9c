import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const townHall: EverydayCoverage = {
  name: "town hall contracts",
  articles: [
    makeArticle({
      id: "raid",
      title: "Police search town hall of Quessant over school contracts",
      publisher: "Quessant Tribune",
      publishedOn: "2024-09-04",
      body: `The police searched the town hall of Quessant on Tuesday and carried away forty boxes of papers. They are looking into contracts for two new schools that went to a company of the mayor’s cousin.

Mayor Estelle Garrow was on holiday in Crete. “I have nothing to hide, and my cousin makes good roofs,” she said by telephone.

The company, Garrow & Sons, received 18 million euros although two other bidders had asked for less. The lowest bid was 13.2 million.

The inquiry began with a letter from a clerk, Bastian Oule, who has worked in the building office for 16 years. He has been sent on leave. “I would write it again,” he said.

Councillor Wanda Prix of the opposition demanded that the mayor step down. The council meets on Monday at seven in the evening.

Garrow, a former dentist, has been mayor since 2015 and was elected again last year with 61 percent of the vote.`,
    }),
    makeArticle({
      id: "school",
      title: "Roof of new Quessant school leaks after four months",
      publisher: "Quessant Tribune",
      publishedOn: "2024-09-19",
      body: `Rain came through the roof of the new Larkfield school in Quessant on Wednesday, four months after it was opened. The 310 pupils were sent home.

The headmistress, Yvonne Tarrant, said that buckets stood in six classrooms. “We teach them about the water cycle, but this is too much,” she said.

The roof was built by Garrow & Sons, whose contracts are being looked into by the police. The owner, Marcel Garrow, blamed a storm and promised to mend it for nothing.

An expert hired by the parents, Professor Anil Desai, found that half of the waterproof sheets had been left out. He puts the damage at 900,000 euros.

Lessons go on in the sports hall until the autumn holidays.`,
    }),
    makeArticle({
      id: "mayor",
      title: "Mayor Garrow steps down",
      publisher: "Radio Quessant",
      publishedOn: "2024-10-30",
      body: `Mayor Estelle Garrow of Quessant has stepped down. She said on Tuesday that she wanted to spare her family, and that she was innocent.

She is charged with favouritism and could go to prison for up to two years. Her cousin Marcel has not been charged.

Her deputy, Florian Beck, takes over until an election on December 8. He said that he would not run himself.

Wanda Prix, who will run, thanked the clerk Bastian Oule, who is back at his desk. “He did what a hundred others should have done,” she said.

Garrow’s lawyer, Cyril Montaigne, said that the case rested on “one bitter man and forty boxes of nothing”.`,
    }),
  ],
  answered: [
    ["why did the cops raid the town hall", ["raid", 1]],
    ["how many boxes did they take", ["raid", 1]],
    ["where was the mayor when it happened", ["raid", 2]],
    ["what did she say abt her cousin", ["raid", 2]],
    ["how much money did the cousins company get", ["raid", 3]],
    ["what was the cheapest offer", ["raid", 3]],
    ["who snitched", ["raid", 4]],
    ["what did garrow do before she was mayor", ["raid", 6]],
    ["what percent of votes did she get", ["raid", 6]],
    ["how many kids got sent home", ["school", 1]],
    ["what did the principal say abt the leak", ["school", 2]],
    ["who built the roof", ["school", 3]],
    ["whats wrong with the roof according to the expert", ["school", 4]],
    ["where are the classes now", ["school", 5]],
    ["did the mayor quit", ["mayor", 1]],
    ["how long could she go to jail", ["mayor", 2]],
    ["is marcel charged", ["mayor", 2]],
    ["whos mayor now", ["mayor", 3]],
    ["when is the election", ["mayor", 3]],
    ["what does her lawyer say abt the case", ["mayor", 5]],
  ],
  notSaid: [
    "how much money did marcel give the mayor",
    "who else is running in the election",
    "how old is estelle garrow",
    "what was in the boxes",
    "how much did the professor get paid",
    "what party is wanda prix in",
    "did bastian get a raise",
    "who are the two other bidders",
    "did the mayor plead guilty",
    "how many teachers work at larkfield",
    "who is the judge",
    "is the mayor married",
  ],
  notCovered: [
    "who scored in the derby",
    "whats the capital of peru",
    "how do vaccines work",
    "did the actor really punch him",
    "when does the ski season start",
    "how much is bitcoin rn",
  ],
};
