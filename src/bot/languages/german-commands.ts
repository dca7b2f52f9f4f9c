import type { CommandNames, OptionName } from "./command-names.ts";

export const germanPrivateOption: OptionName = { name: "privat", description: "Nur Sie sehen die Antwort" };

export const germanPlainOption: OptionName = {
  name: "nur-text",
  description: "Die Antwort als reiner Text, ohne Schaltflächen",
};

/** Sorted as the help is. */
export const germanCommands: CommandNames = {
  ask: {
    name: "fragen",
    description: "Eine Frage zu den Artikeln stellen, auf Englisch",
    menu: "In den Artikeln suchen",
    options: {
      question: { name: "frage", description: "Was Sie wissen möchten, in eigenen Worten, auf Englisch" },
      limit: { name: "anzahl", description: "Wie viele Stellen gezeigt werden (3, wenn nichts angegeben ist)" },
      about: {
        name: "zu",
        description: "Nur dazu: einige Worte (auf Englisch) oder eine Stelle mit ihrem Kennzeichen",
      },
    },
  },
  quotes: {
    name: "zitate",
    description: "Zeigen, was jemand gesagt hat, Wort für Wort",
    options: {
      person: { name: "person", description: "Wessen Worte: ein Teil des Namens; ohne Angabe, wer zitiert wird" },
      about: {
        name: "zu",
        description: "Nur dazu: einige Worte (auf Englisch) oder eine Stelle mit ihrem Kennzeichen",
      },
      from: { name: "ab", description: "Erschienen ab (2024-10-07, 2024-10 oder 2024)" },
      to: { name: "bis", description: "Erschienen bis (2024-10-07, 2024-10 oder 2024)" },
      kind: {
        name: "art",
        description: "Nur ganze Sätze oder nur Satzteile",
        choices: { direct: "ganze Sätze", fragment: "Satzteile" },
      },
    },
  },
  check: {
    name: "prüfen",
    description: "Ist dieses Zitat echt? Mit den Artikeln vergleichen, Wort für Wort",
    menu: "Dieses Zitat prüfen",
    options: {
      quote: { name: "zitat", description: "Die Worte, die ein Zitat sein sollen" },
      speaker: { name: "sprecher", description: "Wer sie gesagt haben soll" },
    },
  },
  compare: {
    name: "vergleichen",
    description: "Zwei Artikel vergleichen: gemeinsame Zitate, abweichende Zahlen und Zeiten",
    options: {
      first: { name: "erster", description: "Ein Artikel: sein Titel oder sein Platz in der Liste der Quellen" },
      second: { name: "zweiter", description: "Der andere Artikel: sein Titel oder sein Platz in der Liste" },
      topic: { name: "thema", description: "Statt Artikeln: vergleicht die zwei, die am meisten davon sagen" },
    },
  },
  latest: {
    name: "neues",
    description: "Die neuesten Artikel und wie sie beginnen",
    options: {
      about: {
        name: "zu",
        description: "Nur dazu: einige Worte (auf Englisch) oder eine Stelle mit ihrem Kennzeichen",
      },
      limit: { name: "anzahl", description: "Wie viele Artikel gezeigt werden (3, wenn nichts angegeben ist)" },
    },
    words: {
      heading: "Die neuesten Artikel:",
      headingOne: "Der neueste Artikel:",
      none: "Kein Artikel erwähnt „{about}“.",
      tryOthers: "Versuchen Sie andere Worte, oder lassen Sie sie weg.",
    },
  },
  sources: {
    name: "quellen",
    description: "Die Artikel auflisten oder einen lesen",
    menu: "Aus welchem Artikel ist das?",
    options: {
      article: { name: "artikel", description: "Der Artikel, den Sie öffnen: sein Titel oder seine Kennung" },
      publisher: { name: "verlag", description: "Nur Artikel dieses Mediums" },
      text: {
        name: "text",
        description: "Aus welchem Artikel ist das? Ein Satz, einige Worte oder ein Kennzeichen wie #7k2m9x4p",
      },
    },
    words: {
      noneFrom: "Von „{publisher}“ gibt es keine Artikel.",
    },
  },
  help: {
    name: "hilfe",
    description: "Was Sie fragen können, in fünf Zeilen",
    options: { command: { name: "befehl", description: "Ein Befehl, der erklärt werden soll, etwa zitate" } },
  },
  about: {
    name: "über",
    description: "Was dieser Bot ist, was er verspricht und was er speichert (nichts)",
    options: {},
  },
};
