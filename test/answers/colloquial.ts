/** An article of `corpus/` by the beginning of its file's name, and a paragraph of it, from 1. */
type Place = readonly [article: "000" | "001", paragraph: number];

export interface ColloquialQuestion {
  readonly question: string;
  /** Every paragraph that answers; labelled by reading the articles, before any engine was run. */
  readonly places: readonly Place[];
}

/** As members of a community type them: slang, nicknames, typos, no capitals. Each is answered by the two articles. */
export const colloquialQuestions: readonly ColloquialQuestion[] = [
  {
    question: "who is diddys mom",
    places: [
      ["000", 1],
      ["001", 2],
    ],
  },
  { question: "how old is his mom rn", places: [["000", 3]] },
  {
    question: "did puff daddy plead guilty",
    places: [
      ["000", 18],
      ["001", 13],
    ],
  },
  {
    question: "where is he locked up",
    places: [
      ["000", 18],
      ["001", 14],
    ],
  },
  {
    question: "why did diddy get arested",
    places: [
      ["000", 1],
      ["000", 17],
      ["001", 2],
    ],
  },
  { question: "when did the cops arrest him", places: [["000", 17]] },
  { question: "whats his moms lawyer called", places: [["000", 2]] },
  {
    question: "who is cassie",
    places: [
      ["000", 6],
      ["001", 6],
    ],
  },
  { question: "what city was the hotel in", places: [["000", 6]] },
  {
    question: "did diddy say sorry for the vid",
    places: [
      ["000", 7],
      ["001", 6],
    ],
  },
  {
    question: "what did janice say abt her son being a monster",
    places: [
      ["000", 16],
      ["001", 12],
    ],
  },
  { question: "how many new allegations did diddy get hit with", places: [["001", 13]] },
  {
    question: "which news channel got the footage",
    places: [
      ["000", 6],
      ["001", 6],
    ],
  },
  { question: "when did cassie sue him", places: [["000", 8]] },
  {
    question: "how long was the abuse going on",
    places: [
      ["000", 8],
      ["000", 17],
    ],
  },
  {
    question: "did the lawsuit w cassie get settled",
    places: [
      ["000", 8],
      ["000", 9],
      ["000", 14],
    ],
  },
  { question: "how many pages is the indictment", places: [["000", 17]] },
  {
    question: "what does the mum think the accusers r after",
    places: [
      ["000", 13],
      ["000", 14],
      ["001", 9],
    ],
  },
  {
    question: "is diddy still in jail??",
    places: [
      ["000", 18],
      ["001", 14],
    ],
  },
  { question: "does she think hes perfect", places: [["000", 4]] },
  { question: "how old is p diddy", places: [["000", 3]] },
  { question: "what label did diddy found", places: [["001", 5]] },
  {
    question: "whats cassies last name",
    places: [
      ["000", 6],
      ["001", 6],
    ],
  },
  {
    question: "did janis admit he lied abt hitting his ex",
    places: [
      ["000", 5],
      ["001", 5],
    ],
  },
  {
    question: "who sent out the moms statement",
    places: [
      ["000", 2],
      ["001", 3],
    ],
  },
  {
    question: "what r the charges against diddy",
    places: [
      ["000", 17],
      ["001", 2],
    ],
  },
  {
    question: "wut did she say about a public linching",
    places: [
      ["000", 2],
      ["001", 2],
    ],
  },
  { question: "why does his mom say they settled w the ex", places: [["000", 9]] },
  { question: "how does mrs combs feel abt ppl making jokes", places: [["000", 12]] },
  {
    question: "what did she say abt ppl who got wrongfuly convicted",
    places: [
      ["000", 11],
      ["001", 8],
    ],
  },
];

/** What the two articles do not answer: other matters, and things about these people that neither article says. */
export const unansweredQuestions: readonly string[] = [
  "who is diddys dad",
  "what date does the trial start",
  "what did jay z say about diddy",
  "how much is diddy worth",
  "did cassie get married",
  "how many kids does diddy have",
  "who won the super bowl",
  "whats the weather like in brooklyn",
  "how much did he pay cassie in the settlement",
  "who is the judge on the case",
  "what did 50 cent post abt diddy",
  "is taylor swift touring this year",
  "what did they find when they raided his house",
  "where did janice go to school",
  "how do i bake sourdough bread",
];
