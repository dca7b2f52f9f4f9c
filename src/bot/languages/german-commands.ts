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
    description: "Eine Frage zur Berichterstattung stellen, auf Englisch",
    menu: "In der Berichterstattung suchen",
    options: {
      question: { name: "frage", description: "Was Sie wissen möchten, in eigenen Worten, auf Englisch" },
      limit: { name: "anzahl", description: "Wie viele Stellen gezeigt werden (3, wenn nichts angegeben ist)" },
      about: { name: "zu", description: "Weiterfragen zu einer Stelle, mit ihrem Kennzeichen: #7k2m9x4p" },
    },
  },
  quotes: {
    name: "zitate",
    description: "Zeigen, was jemand gesagt hat, Wort für Wort",
    options: {
      person: { name: "person", description: "Wessen Worte: ein beliebiger Teil eines Namens oder Spitznamens" },
      about: { name: "thema", description: "Nur Zitate, in denen oder um die diese Worte stehen (auf Englisch)" },
      from: { name: "ab", description: "Nur aus Artikeln ab diesem Tag, Monat oder Jahr: 2024-10-07" },
      to: { name: "bis", description: "Nur aus Artikeln bis zu diesem Tag, Monat oder Jahr: 2024-10" },
      kind: {
        name: "art",
        description: "Nur ganze Sätze oder nur Satzteile",
        choices: { direct: "ganze Sätze", fragment: "Satzteile" },
      },
    },
  },
  people: {
    name: "personen",
    description: "Auflisten, wer in der Berichterstattung spricht, oder eine Person öffnen",
    options: {
      person: { name: "person", description: "Wen Sie öffnen: ein beliebiger Teil eines Namens oder Spitznamens" },
    },
  },
  check: {
    name: "prüfen",
    description: "Ist dieses Zitat echt? Was die Berichterstattung von den Worten hat, Wort für Wort",
    menu: "Dieses Zitat prüfen",
    options: {
      quote: { name: "zitat", description: "Die Worte, die ein Zitat sein sollen" },
      speaker: { name: "sprecher", description: "Wer sie gesagt haben soll" },
    },
  },
  compare: {
    name: "vergleichen",
    description: "Zwei Artikel nebeneinander: gemeinsame Zitate, Zahlen und Zeiten, die sich unterscheiden",
    options: {
      first: { name: "erster", description: "Ein Artikel: sein Titel oder seine Kennung" },
      second: { name: "zweiter", description: "Der andere Artikel: sein Titel oder seine Kennung" },
      topic: { name: "thema", description: "Statt Artikeln: vergleicht die zwei, die am meisten davon sagen" },
    },
  },
  source: {
    name: "quelle",
    description: "Aus welchem Artikel ist das? Sein Absatz und sein Tag",
    menu: "Aus welchem Artikel ist das?",
    options: {
      text: { name: "text", description: "Eine Stelle, ein Satz, einige Worte; oder ein Kennzeichen wie #7k2m9x4p" },
      carriers: { name: "auch-in", description: "Zu einem Kennzeichen: die anderen Artikel mit dieser Stelle" },
    },
  },
  sources: {
    name: "quellen",
    description: "Die Artikel der Berichterstattung auflisten oder einen davon lesen",
    options: {
      article: { name: "artikel", description: "Der Artikel, den Sie öffnen: sein Titel oder seine Kennung" },
    },
  },
  corrections: {
    name: "korrekturen",
    description: "Auflisten, was seit dem Erscheinen berichtigt, zurückgezogen oder ersetzt wurde",
    options: {},
  },
  status: {
    name: "stand",
    description: "Worauf jede Antwort beruht: die Artikel, ihre Tage, wann sie geladen wurden",
    options: {},
  },
  help: { name: "hilfe", description: "Was Sie fragen können, mit Beispielen aus der Berichterstattung", options: {} },
  about: {
    name: "über",
    description: "Was dieser Bot ist, was er verspricht, woraus er antwortet, was er behält (nichts)",
    options: {},
  },
};
