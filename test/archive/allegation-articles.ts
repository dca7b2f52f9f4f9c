/** An invented article of several matters, with what somebody is accused of in it: the sentence, who accuses, and what answers it. */
export interface LabelledArticle {
  readonly name: string;
  readonly body: string;
  readonly allegations: readonly (readonly [sentence: string, accuser: string | null, answer: string | null])[];
}

export const labelledArticles: readonly LabelledArticle[] = [
  {
    name: "a plea to one matter, a denial of another, and a firm that answers for itself",
    body: "Mayor Teodor Lindqvist of Harrow Bay was arrested on Tuesday on bribery charges that have shaken the small port.\n\nA 22-page indictment says that Lindqvist took $90,000 from a dredging firm in return for a harbour contract. He is also accused of hiding the money in an account held by his brother-in-law. Lindqvist, 51, pleaded not guilty to all counts before Judge Amara Voss on Wednesday.\n\nThe arrest came less than a month after another complaint against him. In October, his former scheduler, Corinne Abadi, accused him of groping her at a staff party in 2021. Abadi said in a sworn statement that the mayor had pushed her against a wall and tried to kiss her. Lindqvist denied touching her and called the story “a fantasy.”\n\nA separate audit by the state comptroller found that the mayor's office had spent $14,000 of public money on a private boat. \n\n“Public servants who steal from the public should go to prison,” said Councillor Ines Holloway. Holloway did not accuse anyone of a crime. If the charges are proven, Lindqvist could face up to ten years.\n\nThe dredging firm, Okafor Marine, was charged separately with paying the bribe, prosecutors said. Okafor Marine said it would fight the charge and that it “has never paid anyone for a contract.”\n\nDeputy Mayor Paul Renner will run the city until the trial.",
    allegations: [
      [
        "Mayor Teodor Lindqvist of Harrow Bay was arrested on Tuesday on bribery charges that have shaken the small port.",
        null,
        "Lindqvist, 51, pleaded not guilty to all counts before Judge Amara Voss on Wednesday.",
      ],
      [
        "A 22-page indictment says that Lindqvist took $90,000 from a dredging firm in return for a harbour contract.",
        "A 22-page indictment",
        "Lindqvist, 51, pleaded not guilty to all counts before Judge Amara Voss on Wednesday.",
      ],
      [
        "He is also accused of hiding the money in an account held by his brother-in-law.",
        null,
        "Lindqvist, 51, pleaded not guilty to all counts before Judge Amara Voss on Wednesday.",
      ],
      [
        "In October, his former scheduler, Corinne Abadi, accused him of groping her at a staff party in 2021.",
        "his former scheduler, Corinne Abadi",
        "Lindqvist denied touching her and called the story “a fantasy.”",
      ],
      [
        "Abadi said in a sworn statement that the mayor had pushed her against a wall and tried to kiss her.",
        "Abadi",
        "Lindqvist denied touching her and called the story “a fantasy.”",
      ],
      [
        "The dredging firm, Okafor Marine, was charged separately with paying the bribe, prosecutors said.",
        "prosecutors",
        "Okafor Marine said it would fight the charge and that it “has never paid anyone for a contract.”",
      ],
    ],
  },
  {
    name: "a club, a coach on film who is sorry, and a lawyer who speaks for somebody else",
    body: "Northgate United have had the worst week in their history.\n\nThe league charged the club on Monday with 31 breaches of its spending rules. The club denies every charge and says it has “a comprehensive body of irrefutable evidence.”\n\nOn Wednesday, former midfielder Dele Marchetti sued head coach Ruben Stahl for racial abuse over three seasons. According to the lawsuit, Stahl called him a monkey in front of the squad in 2022. A video from the training ground appears to show Stahl making monkey noises as Marchetti walks past. Stahl apologised on Thursday for “words that I am ashamed of.”\n\nThe club's physiotherapist, Anneke Brandt, was arrested on suspicion of supplying banned substances to two youth players. Her lawyer, Tomas Weir, said she had done nothing wrong.\n\nRacism has been a problem in football for decades, and players who are abused often stay silent. “Clubs that cheat must be punished,” a supporter, Gill Harte, told the Northgate Post. A supporters' group accused the owners of treating the club like a cash machine. The owners, a fund based in Vaduz, did not reply.\n\nNobody has accused the captain, Owen Pryce, of anything. Northgate play Selwick on Saturday.",
    allegations: [
      [
        "The league charged the club on Monday with 31 breaches of its spending rules.",
        "The league",
        "The club denies every charge and says it has “a comprehensive body of irrefutable evidence.”",
      ],
      [
        "On Wednesday, former midfielder Dele Marchetti sued head coach Ruben Stahl for racial abuse over three seasons.",
        "former midfielder Dele Marchetti",
        "Stahl apologised on Thursday for “words that I am ashamed of.”",
      ],
      [
        "According to the lawsuit, Stahl called him a monkey in front of the squad in 2022.",
        "the lawsuit",
        "Stahl apologised on Thursday for “words that I am ashamed of.”",
      ],
      [
        "A video from the training ground appears to show Stahl making monkey noises as Marchetti walks past.",
        null,
        "Stahl apologised on Thursday for “words that I am ashamed of.”",
      ],
      [
        "The club's physiotherapist, Anneke Brandt, was arrested on suspicion of supplying banned substances to two youth players.",
        null,
        "Her lawyer, Tomas Weir, said she had done nothing wrong.",
      ],
      ["A supporters' group accused the owners of treating the club like a cash machine.", "A supporters' group", null],
    ],
  },
  {
    name: "a denial of some women, an apology for a recording, and a lawsuit that was withdrawn",
    body: "Film director Casimir Roux will not attend the festival in Larne next week, his agent said on Monday.\n\nThree women have accused Roux of sexual assault in interviews with the magazine Veritas. One of them, the actress Mirela Stan, said that he raped her in a hotel in 2009. “These accusations are completely false,” Roux's lawyer, Beatrix Hale, said in a statement.\n\nIn April, a recording was published in which Roux is heard threatening a young cameraman. Roux later said he was sorry and that he had been under great stress.\n\nThe actor Jonah Crewe sued the director in 2018 for unpaid wages. He withdrew the suit a year later.\n\nStan also claims that the studio, Palisade, knew of the assaults and paid for silence. Palisade said that it had no knowledge of any assault.\n\nRoux was never charged with a crime. “We must believe women,” said the festival's president, Odile Ferrand, who has not accused Roux herself. Many powerful men have been brought down by such stories since 2017. His new film, “The Salt Road,” opens in the autumn.",
    allegations: [
      [
        "Three women have accused Roux of sexual assault in interviews with the magazine Veritas.",
        "Three women",
        "“These accusations are completely false,” Roux's lawyer, Beatrix Hale, said in a statement.",
      ],
      [
        "One of them, the actress Mirela Stan, said that he raped her in a hotel in 2009.",
        "One of them, the actress Mirela Stan",
        "“These accusations are completely false,” Roux's lawyer, Beatrix Hale, said in a statement.",
      ],
      [
        "In April, a recording was published in which Roux is heard threatening a young cameraman.",
        null,
        "Roux later said he was sorry and that he had been under great stress.",
      ],
      [
        "The actor Jonah Crewe sued the director in 2018 for unpaid wages.",
        "The actor Jonah Crewe",
        "He withdrew the suit a year later.",
      ],
      [
        "Stan also claims that the studio, Palisade, knew of the assaults and paid for silence.",
        "Stan",
        "Palisade said that it had no knowledge of any assault.",
      ],
    ],
  },
  {
    name: "a settlement, an outcome of an inquiry, and a charge that was dropped",
    body: "St. Brannock's Hospital has agreed to pay $3.1 million to the families of four infants who died in its neonatal ward.\n\nThe families sued in 2020, saying that the hospital had ignored warnings about contaminated feeding tubes. The hospital settled the lawsuit without admitting any fault.\n\nIn a separate case, a nurse, Marguerite Oyelaran, has alleged that surgeon Felix Aumont operated while drunk on at least two occasions. “He could not hold the clamp,” Oyelaran wrote in a letter to the board. Dr. Aumont called the allegation “malicious and untrue.” The board suspended him and later reinstated him when an inquiry cleared him of misconduct.\n\nThe hospital's former pharmacist, Jonas Pell, was charged in March with stealing morphine. Prosecutors dropped the charge in June for lack of evidence.\n\nMedical mistakes kill thousands of people every year, according to a study published in May. “When hospitals hide errors, patients die,” said Dr. Lena Sorrel, who was not involved.\n\nInspectors have also accused the hospital of falsifying staffing records in 2023. A spokeswoman declined to comment on the records.",
    allegations: [
      [
        "The families sued in 2020, saying that the hospital had ignored warnings about contaminated feeding tubes.",
        "The families",
        "The hospital settled the lawsuit without admitting any fault.",
      ],
      [
        "In a separate case, a nurse, Marguerite Oyelaran, has alleged that surgeon Felix Aumont operated while drunk on at least two occasions.",
        "a nurse, Marguerite Oyelaran",
        "The board suspended him and later reinstated him when an inquiry cleared him of misconduct.",
      ],
      [
        "The hospital's former pharmacist, Jonas Pell, was charged in March with stealing morphine.",
        null,
        "Prosecutors dropped the charge in June for lack of evidence.",
      ],
      ["Inspectors have also accused the hospital of falsifying staffing records in 2023.", "Inspectors", null],
    ],
  },
];
