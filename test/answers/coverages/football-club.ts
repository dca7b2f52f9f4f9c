import { makeArticle } from "../coverage.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";

export const footballClub: EverydayCoverage = {
  name: "football club",
  articles: [
    makeArticle({
      id: "sale",
      title: "Norrbeck Rovers sold to shipping heiress for 42 million crowns",
      publisher: "Norrbeck Evening Post",
      publishedOn: "2024-05-14",
      body: `Norrbeck Rovers, the oldest football club on the coast, has been bought by the shipping heiress Ottilie Brandvik for 42 million crowns, the club announced on Monday.

The sale ends 31 years of ownership by the Hallam family. Former chairman Reginald Hallam, 78, said that he was “too old and too tired” to go on. “I have given this club everything I had, and some of what my children had,” he told reporters outside the ground.

Brandvik, 39, promised to repair the leaking roof of the east stand before the new season. She refused to say how much she would spend on players.

The supporters’ trust said it had not been asked. “We read it in the newspaper like everybody else,” said its spokeswoman, Petra Lund, who has held a season ticket since she was nine. About 400 fans gathered at the gates to protest.

The trust fears that the ground, Millpond Lane, will be sold for housing. Brandvik called the rumour “complete nonsense” and said that the club would stay at Millpond Lane for at least twenty years.

The league must still approve the sale. Its panel meets on June 3 in Karlsby.

Rovers finished eleventh last season and lost 6 million crowns, mostly because a television deal collapsed in January.`,
    }),
    makeArticle({
      id: "coach",
      title: "Rovers dismiss coach Danilo Ferro after betting inquiry",
      publisher: "The Coast Herald",
      publishedOn: "2024-06-20",
      body: `Norrbeck Rovers dismissed their coach, Danilo Ferro, on Wednesday, a day after the football association opened an inquiry into bets on the club’s matches.

Ferro, 51, is accused of passing the line-ups of four matches to his brother-in-law, a bookmaker in Karlsby. He denies it. “I have never placed a bet in my life, and I have never helped anybody else to,” Ferro said in a statement sent out by his lawyer, Ines Okonjo.

The investigators took two telephones and a laptop from his office at Millpond Lane. The association will not say what they found.

If he is found guilty, Ferro could be banned for up to ten years. A hearing is planned for the autumn.

The new owner, Ottilie Brandvik, said that she felt “sick to the stomach” when she was told. She has put the captain, Jonas Wick, in charge until a new coach is found.

Wick, a midfielder of 34, has never coached. “The lads were crying in the dressing room,” he said. “Danilo was like a father to most of us.”

Ferro joined Rovers in 2019 from the Portuguese side Vila Alta and won the cup with them in his second year. He lives in Norrbeck with his wife, Carla, and three daughters.`,
    }),
  ],
  answered: [
    ["who bought the rovers", ["sale", 1]],
    ["how much did she pay for the club", ["sale", 1]],
    ["how old is the ex chairman", ["sale", 2]],
    ["why did hallam sell", ["sale", 2]],
    ["whats she gonna fix first", ["sale", 3]],
    ["how many ppl came to protest", ["sale", 4]],
    ["what did petra say abt how they found out", ["sale", 4]],
    ["are they gonna sell the stadium for houses", ["sale", 5]],
    ["when does the leage decide on it", ["sale", 6]],
    ["how much money did the club lose last yr", ["sale", 7]],
    ["why did the coach get fired", ["coach", 1], ["coach", 2]],
    ["did ferro admit the betting thing", ["coach", 2]],
    ["who is danilos lawyer", ["coach", 2]],
    ["what did the cops take from his office", ["coach", 3]],
    ["how long could he get banned", ["coach", 4]],
    ["who is coaching them now", ["coach", 5]],
    ["what did wick say abt the players", ["coach", 6]],
    ["how many kids does ferro have", ["coach", 7]],
  ],
  notSaid: [
    "how many bets did ferro place",
    "what did carla say about her husband",
    "how much is brandvik worth",
    "who did rovers beat in the cup final",
    "how much does jonas wick earn",
    "what was on the laptop",
    "whats the name of his brother in law",
    "when did the hallams first meet ottilie",
    "where did petra lund go to school",
    "did the police arrest ferro",
    "who will be the next goalkeeper",
    "how many seats does the ground have",
  ],
  notCovered: [
    "who won the tennis open",
    "how do i change a bike tire",
    "is it gonna rain in paris tmrw",
    "when does the new phone come out",
    "what did the senator say about gun laws",
    "who plays the villain in the new batman movie",
  ],
};
