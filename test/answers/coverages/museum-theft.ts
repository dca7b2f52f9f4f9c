import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const museumTheft: EverydayCoverage = {
  name: "museum theft",
  articles: [
    makeArticle({
      id: "theft",
      title: "Thieves take a Vermandois altarpiece from the museum of Sallenburg",
      publisher: "Sallenburg Chronicle",
      publishedOn: "2024-02-05",
      body: `Thieves broke into the city museum of Sallenburg in the night to Sunday and took the left wing of an altarpiece painted by Aubert Vermandois in 1487.

They came through a skylight and were gone in six minutes, the police said. The alarm had been switched off for repairs since Thursday.

The painting, which shows a girl with a goldfinch, is insured for 9 million florins. “You cannot sell it. Every dealer on earth knows that bird,” said the museum’s director, Colette Amsel, who wept as she spoke.

A night guard, Ruben Tack, was found tied to a chair. He was treated in hospital for a broken wrist and went home the same day.

Inspector Magda Holub, who leads the investigation, believes that the thieves had help from inside. She said that three people had been questioned and that nobody was under arrest.

The museum will stay closed until Friday. Visitors who have bought tickets get their money back.`,
    }),
    makeArticle({
      id: "arrest",
      title: "Guard arrested over stolen altarpiece",
      publisher: "Sallenburg Chronicle",
      publishedOn: "2024-03-12",
      body: `The police have arrested the night guard who was found tied up after the theft of the Vermandois altarpiece. Ruben Tack, 29, was led away from his mother’s flat on Monday morning.

Prosecutor Hendrik Maas says that Tack let the thieves in and had himself tied up. His bank account received 60,000 florins two days after the theft.

Tack says that he won the money at cards. “My son is a fool, but he is no thief,” his mother, Wilma Tack, said from her window.

His lawyer, Saskia Bruin, has asked the court to release him on bail. The judge will decide on March 19.

The painting is still missing. The insurer offers a reward of 250,000 florins for any hint that leads to it.`,
    }),
    makeArticle({
      id: "found",
      title: "Stolen goldfinch found in a laundry",
      publisher: "The Lowland Observer",
      publishedOn: "2024-04-27",
      body: `The altarpiece stolen from Sallenburg has been found unharmed behind a washing machine in a laundry in Port Ellery, 300 kilometres away.

A cleaner, Nomvula Dube, noticed a blanket that had not moved for weeks. “I thought it was somebody’s door,” she said. She will receive the reward.

The owner of the laundry, Gaspard Riel, has fled. The police believe that he took a ferry to the islands.

The guard Ruben Tack, who was refused bail in March, pleaded guilty last week and named two other men. His sentence will be spoken in June.

Director Colette Amsel said that the painting would hang again by summer, “behind glass, and under an alarm that works”.`,
    }),
  ],
  answered: [
    ["what did the robbers steal", ["theft", 1]],
    ["how did they get in", ["theft", 2]],
    ["why didnt the alarm go off", ["theft", 2]],
    ["how much is the painting insured for", ["theft", 3]],
    ["who painted it", ["theft", 1]],
    ["what did the director say abt selling it", ["theft", 3]],
    ["did the guard get hurt", ["theft", 4]],
    ["whos leading the investigation", ["theft", 5]],
    ["when does the museum open again", ["theft", 6]],
    ["do i get a refund for my ticket", ["theft", 6]],
    ["how old is ruben", ["arrest", 1]],
    ["how much money did the gaurd get in his account", ["arrest", 2]],
    ["where does tack say the money came from", ["arrest", 3]],
    ["what did his mom say abt him", ["arrest", 3]],
    ["how big is the reward", ["arrest", 5]],
    ["where did they find the painting", ["found", 1]],
    ["who found it", ["found", 2]],
    ["where did the laundry guy run off to", ["found", 3]],
    ["did tack plead guilty", ["found", 4]],
  ],
  notSaid: [
    "who are the two other men",
    "how many years did tack get",
    "who is rubens dad",
    "how did the thieves open the skylight",
    "what did holub say about the mother",
    "how much did gaspard pay for the painting",
    "whats the museums yearly budget",
    "is colette amsel going to resign",
    "what car did the thieves drive",
    "how long has the guard worked there",
    "did the prosecutor offer him a deal",
    "where was aubert vermandois born",
    "what will nomvula do with the reward",
  ],
  notCovered: [
    "how much is a ticket to the moon",
    "who is the prime minister of canada",
    "did the teachers go on strike",
    "whats the best pizza topping",
    "how many goals did the striker score",
    "why did the airline cancel flights",
  ],
};
