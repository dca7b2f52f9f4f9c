import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const singerFraud: EverydayCoverage = {
  name: "singer and promoter",
  articles: [
    makeArticle({
      id: "tour",
      title: "Singer Mirelle cancels tour and blames her promoter",
      publisher: "Backbeat",
      publishedOn: "2024-07-03",
      body: `The singer Mirelle “Mimi” Castellan has cancelled all 26 remaining concerts of her Glass Season tour and says that her promoter has not paid her since April.

“I love you, and I am not going to sing for a thief,” the singer, 31, told her nine million followers on Tuesday night.

The promoter, Curtis Vandermeer of Big Lantern Live, rejects this. He says that the tour was losing money because Castellan insisted on a stage of real glass that needs eleven trucks.

Tickets will be refunded within thirty days, Big Lantern Live said. Fans in Aldport, where 14,000 were waiting in front of the arena, threw bottles; five were taken to hospital with cuts.

Her guitarist and fiancé, Joel Asante, said that the musicians had been paid in vouchers. “I bought a lot of sandwiches with my vouchers,” he said.

Castellan’s first album sold three million copies in 2019. Her second, “Paper Lions”, was recorded in her grandmother’s barn.`,
    }),
    makeArticle({
      id: "charge",
      title: "Promoter Curtis Vandermeer charged with fraud",
      publisher: "Aldport Courier",
      publishedOn: "2024-10-15",
      body: `The concert promoter Curtis Vandermeer was charged on Monday with eleven counts of fraud and two of forgery. He pleaded not guilty in the Aldport criminal court.

Prosecutors say that he spent 7.5 million dollars of ticket money on a yacht, a stud farm and his daughter’s wedding.

Vandermeer, 58, was released on bail of 500,000 dollars and had to hand over his passport. He must wear an ankle tag.

“Mr Vandermeer is a dreamer, and dreaming is not a crime,” said his lawyer, Philippa Oyelaran.

His former accountant, Stig Nyland, has made a deal and will testify against him. The forged letters carry the name of a bank that closed in 2011.

Mirelle Castellan sat in the front row and left without a word. The trial is expected to begin in May.

If he is convicted on all counts, he faces up to 25 years in prison.`,
    }),
    makeArticle({
      id: "album",
      title: "Mirelle returns with an album about money",
      publisher: "Backbeat",
      publishedOn: "2024-11-12",
      body: `Three weeks after her former promoter was charged, Mirelle Castellan has announced a new album. “Receipts” comes out on February 7 and has twelve songs.

“It is not about Curtis. Two songs are about Curtis,” she said, laughing, at a kitchen table in Saint-Orrin, where she has lived since the summer.

The record was produced by the Icelandic musician Hallbera Jóns. It was paid for by fans, who gave 640,000 dollars in nine days.

There will be no tour before 2026. Castellan married Joel Asante in September; their guests were asked to bring their own chairs.`,
    }),
  ],
  answered: [
    ["why did mimi cancel the tour", ["tour", 1]],
    ["how many shows got cancelled", ["tour", 1]],
    ["how old is mirelle", ["tour", 2]],
    ["what does the promoter say went wrong", ["tour", 3]],
    ["when do i get my ticket money back", ["tour", 4]],
    ["did anyone get hurt at the arena", ["tour", 4]],
    ["what did joel say abt the vouchers", ["tour", 5]],
    ["where did she record paper lions", ["tour", 6]],
    ["what is vandermeer charged with", ["charge", 1]],
    ["did curtis plead guilty", ["charge", 1]],
    ["what did he spend the money on", ["charge", 2]],
    ["how much was his bail", ["charge", 3]],
    ["is he wearing an ankle monitor", ["charge", 3]],
    ["whos testifying against him", ["charge", 5]],
    ["when does the trial start", ["charge", 6]],
    ["how many years could he get", ["charge", 7]],
    ["when does the new album drop", ["album", 1]],
    ["who produced it", ["album", 3]],
    ["is she going on tour again", ["album", 4]],
    ["did mimi get married", ["album", 4]],
  ],
  notSaid: [
    "how much does the promoter owe her",
    "what is the daughters name",
    "who is the judge in the vandermeer case",
    "how much did the yacht cost",
    "what label is mirelle signed to",
    "how old is joel",
    "what did the accountant say about the yacht",
    "how many copies did paper lions sell",
    "what bank is on the fake letters",
    "did hallbera jons win a grammy",
    "does mirelle have kids",
    "where was she born",
    "is vandermeer in jail",
  ],
  notCovered: [
    "who won the election in brazil",
    "whats the recipe for banana bread",
    "why are gas prices so high",
    "did the whale get rescued",
    "when did the bridge collapse",
    "how much do teachers make",
  ],
};
