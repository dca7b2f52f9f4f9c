import { line, strong } from "../line.ts";
import type { Formats } from "./formats.ts";
import { germanCommands, germanPlainOption, germanPrivateOption } from "./german-commands.ts";
import type { Words } from "./words.ts";

/** Readers are addressed as “Sie”. */
export function german({ number, count, plural, day }: Formats): Words {
  const quote = (text: string) => `„${text}“`;
  const articles = (some: number) => count(some, "Artikel", "Artikel");
  const quotations = (some: number) => count(some, "Zitat", "Zitate");
  return {
    locale: "de",
    number,
    day,
    quote,
    between: "; ",
    commandNames: germanCommands,
    privateOption: germanPrivateOption,
    plainOption: germanPlainOption,
    coverage: {
      articles,
      articlesOfDay: (some, on) => line`${articles(some)} vom ${on}`,
      articlesOfDays: (some, first, last) => line`${articles(some)} vom ${first} bis zum ${last}`,
      quotations,
      paragraphs: (some) => count(some, "Absatz", "Absätze"),
      publisherNotStated: "Herausgeber nicht angegeben",
      byAuthor: (author) => `von ${author}`,
      correctedOn: (on) => line`berichtigt am ${on}: `,
      retractedElsewhere: (publisher, on) =>
        line`derselbe Text wurde am ${on}${publisher === null ? "" : ` von ${publisher}`} zurückgezogen: `,
      andMore: (more) => `und ${number(more)} weitere`,
      andMorePlaces: (more) => `und ${count(more, "weitere Stelle", "weitere Stellen")}`,
      theList: "Die Liste: ",
      unknownArticle: (asked) => `Kein Artikel der Berichterstattung heißt ${quote(asked)}.`,
      unknownPerson: (typed) => `Niemand namens ${quote(typed)} kommt in der Berichterstattung vor.`,
      nearestNames: (names) => `Die ähnlichsten Namen: ${names}.`,
      someNames: (names) => `Darin kommen zum Beispiel vor: ${names}.`,
      noWordsOf: (name) => `Die Berichterstattung enthält keine Worte von ${name}.`,
      nothingToShow: "Nichts anzuzeigen.",
      sameText: (citation) => line`Derselbe Text in ${citation}`,
      sameTextMore: (more) => `Derselbe Text in ${number(more)} weiteren`,
      alsoIn: (numbers) => `auch in ${numbers}`,
      sameTextIn: (numbers) => `derselbe Text in ${numbers}`,
      sameTextAs: (some) => `derselbe Text wie in ${count(some, "weiteren Artikel", "weiteren Artikeln")}`,
      countedByText: (some) => `Kopien eines Textes nur einmal gezählt: ${count(some, "Text", "Texte")}.`,
    },
    speaker: {
      notEstablished: "nicht festgestellt, wer das gesagt hat",
      probably: (name) => line`wahrscheinlich ${name}`,
      relayedBy: (name) => line`, weitergegeben von ${name}`,
      denied: (name) => line`niemand sicher: Der Artikel steht nicht dahinter, dass ${name} das gesagt hat`,
      reported: (name) => line`${name}, was der Artikel nur weitergibt`,
      inDocument: (words) => `, in ${quote(words)}`,
    },
    option: {
      isMissing: (option) => `${option} fehlt`,
      isWrong: (option, value, expected) => `${option} ist ${value}, erwartet: ${expected}`,
      charactersLong: (some) => count(some, "Zeichen lang", "Zeichen lang"),
      atLeast: (least) => `mindestens ${number(least)}`,
      atMost: (most) => `höchstens ${number(most)}`,
      atLeastCharacters: (least) => `mindestens ${count(least, "Zeichen", "Zeichen")}`,
      atMostCharacters: (most) => `höchstens ${count(most, "Zeichen", "Zeichen")}`,
      oneOf: (values) => values.join(" oder "),
      kinds: { boolean: "true oder false", int: "eine ganze Zahl", number: "eine Zahl", string: "Text" },
      formats: { day: "ein Datum wie 2024-10-07, 2024-10 oder 2024" },
      goesLikeThis: "So geht es: ",
    },
    trouble: {
      wentWrong: (reference) => `Hier ist etwas schiefgegangen, nicht an Ihrer Frage. Kennzeichen: ${reference}.`,
      tellWhoRuns:
        "Bitte versuchen Sie es noch einmal; bleibt der Fehler, nennen Sie das Kennzeichen denen, die diesen Bot betreiben.",
      notSent: (reference) => `Die Antwort konnte nicht gesendet werden. Kennzeichen: ${reference}.`,
      tryAgain: "Bitte versuchen Sie es noch einmal.",
      notReached: "Das, worin gesucht wird, ist im Augenblick nicht erreichbar: Es wurde nichts gesucht.",
      noArticles: "Im Augenblick sind keine Artikel geladen, aus denen geantwortet werden könnte.",
      untilArticles: "Der Bot antwortet wieder, sobald es Artikel gibt; wer ihn betreibt, kann sie bereitstellen.",
      tooMany: "Im Augenblick fragen zu viele.",
      tryLater: "Bitte versuchen Sie es in einer Minute noch einmal.",
      commandGone: (name) => `Den Befehl /${name} gibt es nicht mehr.`,
      reload: "Laden Sie Discord neu, um zu sehen, welche es gibt.",
      staleButton: "Diese Schaltfläche stammt von einer früheren Fassung des Bots und bewirkt nichts mehr.",
      giveAgain: "Geben Sie den Befehl noch einmal, dann erhalten Sie eine, die funktioniert.",
      notYours: "Diese Schaltfläche ist für die Person, die gefragt hat.",
      ownCopy: "Geben Sie den Befehl selbst, dann haben Sie eigene Schaltflächen.",
    },
    withdrawn: {
      retracted: (publisher, day, on) =>
        line`Ein Artikel, der davon sprach (${publisher}, ${day}), wurde am ${on} zurückgezogen: `,
      replaced: (publisher, day) =>
        line`Ein Artikel, der davon sprach (${publisher}, ${day}), wurde durch eine neuere Fassung ersetzt.`,
      replacedBy: (publisher, day, title) =>
        line`Ein Artikel, der davon sprach (${publisher}, ${day}), wurde durch eine neuere Fassung ersetzt: ${quote(title)}.`,
      quotedOnly: (name) => `Von ${name} gibt es in der Berichterstattung keine Worte, die noch gelten.`,
    },
    content: {
      note: (kinds) => `Hinweis zum Inhalt: ${kinds}.`,
      and: "und",
      kinds: {
        "abuse of children": "Missbrauch von Kindern",
        "sexual violence": "sexualisierte Gewalt",
        "suicide and self-harm": "Suizid und Selbstverletzung",
        "violence at home": "häusliche Gewalt",
      },
    },
    ask: {
      readAs: (readings) => line` (${readings})`,
      onlyOutlet: (outlet) => `nur ${outlet}`,
      leftOut: (written) => `ohne ${quote(written)}`,
      taken: (written, taken) => `${written} = ${taken}`,
      takenForDays: (written, days) => line`${written} = ${days}`,
      untilDay: (on) => line`bis ${on}`,
      sinceDay: (on) => line`ab ${on}`,
      fromDayToDay: (first, last) => line`${first} bis ${last}`,
      partial: "Ein Teil des Suchindex hat nicht geantwortet; vielleicht fehlt etwas.",
      noWord: "Kein Wort Ihrer Frage kommt in den Artikeln vor.",
      outsideDates: "Aus diesen Tagen ist kein Artikel geladen.",
      loaded: (some) => line`Geladen: ${some}.`,
      notSaid: "Die Artikel erwähnen das, sagen es aber nicht.",
      notSaidOf: (name) => `Die Artikel erwähnen ${name}, sagen das aber nicht.`,
      notCovered: (some, days) =>
        line`Nichts dazu in ${plural(some, "dem geladenen Artikel", `den ${number(some)} geladenen Artikeln`)} (${days}).`,
      unsure: "Ich bin nicht sicher, ob das die Antwort ist. Die nächsten Stellen:",
      unsureOne: "Ich bin nicht sicher, ob das die Antwort ist. Die nächste Stelle:",
      also: "Außerdem: ",
      closest: "Am nächsten: ",
      otherFigure: "Ein anderer Artikel nennt eine andere Zahl oder einen anderen Tag:",
      aboutArticle: (title) => `über ${quote(title)}`,
    },
    quotes: {
      heading: (some, name, limits) => `${quotations(some)} von ${name}${limits}`,
      none: (name, limits) => `Die Berichterstattung enthält keine Worte von ${name}${limits}.`,
      whole: "in ganzen Sätzen",
      parts: "in Satzteilen",
      about: (words) => `zu ${quote(words)}`,
      from: (date) => `ab ${date}`,
      to: (date) => `bis ${date}`,
      onlyMentions: (name) => `Die Berichterstattung enthält keine Worte von ${name}, nur Erwähnungen.`,
      onlyRelays(name, relayed) {
        const list = relayed.map((one) => `${quotations(one.count)} von ${one.speaker}`).join(", ");
        return `Die Berichterstattung enthält keine Worte von ${name}; ${name} gibt weiter: ${list}.`;
      },
      sameWords: (citation) => line`Dieselben Worte, ganz oder in Teilen: ${citation}`,
      isAfter: (option, date, other, otherDate) => `${option} ist ${date}, das liegt nach ${other}, ${otherDate}.`,
      swap: "Tauschen Sie beide, oder lassen Sie eines weg.",
    },
    people: {
      quoted: (some) => count(some, "Person wird zitiert", "Personen werden zitiert"),
      person: (name, some) => line`${name}: ${quotations(some)}`,
      onlyMentioned: (more) =>
        `${count(more, "weitere Person wird", "weitere Personen werden")} erwähnt, ohne eigene Worte.`,
      alsoCalled: (names) => `Auch genannt: ${names}.`,
      quotedBeside: (names) => `In denselben Artikeln zitiert: ${names}.`,
    },
    check: {
      verdicts: {
        exact: ["Wortgetreu", "Ein Artikel hat diese Worte, Wort für Wort, in Anführungszeichen"],
        "exact-but-punctuation": ["Wortgetreu bis auf Zeichensetzung oder Großschreibung", "Jedes Wort ist dasselbe"],
        framed: [
          "Wortgetreu, aber lesen Sie den Satz",
          "Der Artikel hat diese Worte, gibt sie aber nicht einfach als gesagt wieder",
        ],
        shortened: ["Gekürzt", "Die Worte stehen in einem Artikel, und im selben Satz steht mehr daneben"],
        altered: ["Verändert", "Ein Artikel hat andere Worte"],
        spliced: ["Zusammengefügt", "Dies sind Stücke, die in der Berichterstattung getrennt stehen"],
        "other-speaker": ["Anderen zugeschrieben", "Ein Artikel hat diese Worte, aber als die von jemand anderem"],
        reported: [
          "Berichtet, nicht zitiert",
          "Dies sind eigene Worte eines Artikels, nicht als Ganzes in Anführungszeichen",
        ],
        nearest: [
          "Nicht wie vorgelegt gefunden",
          "Dies kommt ihm in der Berichterstattung am nächsten; es bestätigt das vorgelegte Zitat nicht",
        ],
        "not-found": ["Nicht in der Berichterstattung", "Kein Artikel hat diese Worte oder ähnliche"],
        retracted: ["Zurückgezogen", "nur ein zurückgezogener Artikel hat diese Worte oder fast diese"],
        replaced: [
          "Ersetzt",
          "nur eine ältere Fassung eines Artikels hat diese Worte oder fast diese; eine neuere trat an ihre Stelle",
        ],
      },
      verdict: (name, meaning) => `${name}: ${meaning}.`,
      turnsMeaning: "Das vorgelegte Zitat kehrt den Sinn um. ",
      frames: {
        denied: (cue) =>
          line`Lesen Sie mehr als diese Worte: Mit ${cue} bestreitet oder verwirft der Artikel sie, oder er nimmt sie zurück. Für sich sagen sie, was er nicht sagt.`,
        hedged: (cue) =>
          line`Beachten Sie den ganzen Satz. Mit ${cue} lässt er offen, ob diese Worte zutreffen: Für sich gelesen sagen sie mehr als der Satz.`,
        reported: (cue) =>
          line`Beachten Sie den ganzen Satz. Mit ${cue} gibt er diese Worte als Behauptung von jemandem weiter: Für sich gelesen wirken sie wie eine Tatsache.`,
        unclear: (cue) =>
          line`Lesen Sie den ganzen Satz. Aus ${cue} geht nicht sicher hervor, wer diese Worte gesagt hat und ob sie überhaupt jemand gesagt hat.`,
      },
      articleGives: (speaker) => line`Laut Artikel sind es die Worte von: ${speaker}.`,
      claimedOf: (name) => `Vorgelegt als Worte von ${name}. `,
      speakerOpen: (name) =>
        `Ob ${name} das gesagt hat, ist nicht festgestellt: Wessen Worte es laut Artikel sind, ließ sich nicht sicher lesen.`,
      passedOn: (name) => `${name} hat diese Worte weitergegeben. `,
      edits: {
        negation: "Verneinung",
        opposite: "Gegenteil",
        number: "Zahl",
        date: "Datum oder Zeit",
        name: "Eigenname",
        hedge: "Grad der Gewissheit",
        tense: "Zeitform",
        contraction: "Kurzform",
        bracket: "Klammer der Redaktion",
        sic: "[sic]",
        spelling: "Schreibweise",
        "function-word": "Funktionswort",
        word: "Wort",
        capital: "Großschreibung",
        punctuation: "Zeichensetzung",
      },
      adds: (kind, claimed) => line`${strong(`${kind}:`)} Das vorgelegte Zitat fügt ${quote(claimed)} hinzu. `,
      leavesOut: (kind, words) => line`${strong(`${kind}:`)} Das vorgelegte Zitat lässt ${words} weg. `,
      differs: (kind, words, claimed) =>
        line`${strong(`${kind}:`)} Der Artikel hat ${words}, das vorgelegte Zitat ${quote(claimed)}. `,
      andMoreDifferences: (more) => `und ${count(more, "weiterer Unterschied", "weitere Unterschiede")}`,
      cutBefore: "Davor: ",
      cutWithin: "Darin weggelassen: ",
      cutAfter: "Dahinter: ",
      carriers: (some, earliest) =>
        line`${articles(some)} der geladenen Berichterstattung haben es, der früheste vom ${earliest}:`,
      ways: {
        whole: "ganz",
        shortened: "gekürzt",
        fragment: "ein Bruchstück",
        paraphrased: "in den eigenen Worten des Artikels",
      },
      carrier: (way, words, carriage, citation) => line`• ${way}: ${words} — ${carriage} · ${citation}`,
      notInMarks: "nicht in Anführungszeichen",
      searched: (some) => line`Durchsucht: ${some}. Dass es darin nicht steht, zeigt nicht, dass es nie gesagt wurde.`,
      nothingToCheck: "Darin sind keine Worte, die sich prüfen lassen.",
      pasteWords: "Fügen Sie die Worte selbst ein: ",
      theWords: "die Worte, mit oder ohne Anführungszeichen",
    },
    compare: {
      heading: (shared, figures) =>
        `${count(shared, "gemeinsames Zitat", "gemeinsame Zitate")}, ${count(figures, "Unterschied", "Unterschiede")} bei Zahlen oder Zeiten`,
      first: (article) => line`Erster: ${article}`,
      second: (article) => line`Zweiter: ${article}`,
      notJudged: "Was jeder sagt, steht nebeneinander. Welcher recht hat, wird nicht beurteilt.",
      oneText: "Beide enthalten denselben Text: Was sie teilen, ist eine Meldung und nicht zwei.",
      bothQuote: "Beide zitieren:",
      figures: "Zahlen und Zeiten, die sich unterscheiden:",
      onlyFirst: "Nur der erste zitiert:",
      onlySecond: "Nur der zweite zitiert:",
      needTwo: "Nötig sind zwei Artikel oder ein Thema.",
      forExample: "Zum Beispiel: ",
      sameArticle: "Beide sind derselbe Artikel.",
      oneArticle: (topic) => `Nur ein Artikel der Berichterstattung spricht von ${quote(topic)}.`,
      noArticle: (topic) => `Kein Artikel der Berichterstattung spricht von ${quote(topic)}.`,
    },
    source: {
      exact: (places) => `Quelle: Wort für Wort an ${count(places, "Stelle", "Stellen")}.`,
      altered: (checkCommand) => `Quelle: Ein Artikel hat es mit Unterschieden; ${checkCommand} führt sie auf.`,
      nearest: "Quelle: nur etwas Ähnliches; es muss nicht von hier stammen.",
      notFound: "Quelle: nicht in der Berichterstattung.",
      toCite: "Zum Zitieren: ",
      unchanged: "Quelle: unverändert, Wort für Wort.",
      changed: "Quelle: Der Artikel hat sich seither geändert.",
      noLongerIn: (title) => line`Diese Worte stehen nicht mehr darin: ${title}`,
      asItIsNow: "So ist er jetzt: ",
      withdrawn: "Quelle: zurückgezogen.",
      retracted: (title, correctionsCommand) =>
        `${quote(title)} wurde zurückgezogen oder ersetzt: ${correctionsCommand} sagt, warum.`,
      carriers: (some) =>
        some === 0
          ? "Kein anderer Artikel der Berichterstattung enthält dies."
          : `${count(some, "weiterer Artikel enthält", "weitere Artikel enthalten")} dies, oder fast dieselben Worte:`,
      ofTheseSameText: (some) =>
        `Davon ${plural(some, "enthält", "enthalten")} ${number(some)} denselben Text wie dieser Artikel.`,
      unknownMark: "Kein geladener Artikel hat dieses Kennzeichen: Er wurde entfernt, oder es ist vertippt.",
      nothingToFind: "Darin sind keine Worte, die sich nachschlagen lassen.",
      pasteWords: "Fügen Sie einige Worte eines Artikels ein: ",
    },
    corrections: {
      none: "Nichts an der Berichterstattung wurde berichtigt oder zurückgezogen.",
      changes: (some) => count(some, "Änderung", "Änderungen"),
      corrected: (on) => line`berichtigt am ${on}: `,
      retracted: (on) => line`zurückgezogen am ${on}: `,
      replaced: "ersetzt",
      replacedBy: (title) => `ersetzt durch ${quote(title)}`,
    },
    status: {
      hidden: (some) => `, dazu ${number(some)} zurückgezogen oder ersetzt`,
      loadedOn: (time) => line`Geladen am ${time}`,
      reloadFailed: (time) =>
        line`Das letzte Neuladen ist am ${time} gescheitert: Geantwortet wird weiter aus dem, was vorher geladen war.`,
      withoutReader: "Fragen werden nur nach ihren Wörtern beantwortet: Der Leser ist aus.",
      allRead: "Alles in den Dateien konnte gelesen werden.",
      problems: (some) =>
        `${count(some, "Problem", "Probleme")} in den Dateien; ${quote("npm start -- lint")} nennt sie einzeln denen, die diesen Bot betreiben.`,
      forManagers: "Dies wird nur Ihnen gezeigt, weil Sie diesen Bot betreiben oder diesen Server verwalten:",
      reason: (reason) => `Warum das Neuladen fehlschlug: ${reason}`,
    },
    help: {
      heading: "Was Sie fragen können",
      option: (name, description) => `${name}: ${description}`,
      forExample: "Zum Beispiel: ",
      inBrackets: "Was in Klammern steht, kann wegbleiben.",
    },
    about: {
      whatItDoes:
        "Beantwortet Fragen zu einer Berichterstattung mit Stellen aus ihren Artikeln, Wort für Wort, und sagt es, wenn sie keine Antwort haben.",
      promise: [
        "Das Versprechen.",
        "Jedes Wort, das als Zitat gezeigt wird, steht im genannten Artikel. Sie erfahren, wer es gesagt hat, in welchem Artikel, an welchem Tag, und wenn das nicht bekannt ist, auch das.",
      ],
      noPromise: [
        "Was es nicht ist.",
        "Es ist kein Versprechen, dass ein Artikel recht hat: Alles ist, was ein Artikel sagt, und ein Vorwurf bleibt ein Vorwurf. Welche Stelle zu einer Frage passt, beurteilt ein Programm, und es kann sich irren.",
      ],
      coverage: [
        "Berichterstattung.",
        (some, quoted, loaded) =>
          line`${some}, mit ${count(quoted, "Zitat", "Zitaten")}${loaded ? line`; ${loaded}` : ""}.`,
      ],
      loadedOn: (time) => line`geladen am ${time}`,
      privacy: [
        "Datenschutz.",
        "Nichts, was Sie fragen, wird gespeichert oder protokolliert, und es gibt keine Datenbank. Protokolliert wird, dass ein Befehl gegeben wurde: welcher, wann, auf welchem Server, und wie lange die Antwort dauerte; nicht, von wem. Discord selbst bewahrt die Nachrichten auf, die es zeigt.",
      ],
      licence: [
        "Lizenz.",
        "Das Programm steht unter der MIT-Lizenz. Die Artikel gehören ihren Herausgebern und werden mit ihrer Quelle zitiert.",
      ],
      howToAsk: "Wie Sie fragen: ",
    },
    known: {
      publishedOn: (on) => line`Erschienen am ${on}.`,
      noAuthor: "In den Artikeln steht nicht, wer sie geschrieben hat.",
      noOutlet: "In den Artikeln steht nicht, wo sie erschienen sind.",
      newest: (some) => plural(some, "Der neueste Artikel:", `Die ${number(some)} neuesten Artikel:`),
      oldest: (some) => plural(some, "Der älteste Artikel:", `Die ${number(some)} ältesten Artikel:`),
      mayBeMore: (some) => `Mindestens ${number(some)}; es können mehr sein.`,
      allegations: (some) => `${count(some, "Vorwurf", "Vorwürfe")}, in den Worten der Artikel:`,
      madeBy: (words) => line`Erhoben von: ${words}`,
      denial: "Dementi, Erklärung vor Gericht oder Einigung:",
      compareTwo: "Welche zwei Artikel? Zum Beispiel: ",
    },
    message: {
      presence: (some) => `${articles(some)}, Wort für Wort zitiert`,
      first: "Erste",
      previous: "Zurück",
      page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
      next: "Weiter",
      last: "Letzte",
      readArticle: "Artikel lesen",
      article: "Artikel",
      notShown: (more) =>
        `${count(more, "weiterer Eintrag passt", "weitere Einträge passen")} nicht in eine Discord-Nachricht.`,
      context: "Zusammenhang",
      contextOf: "Zusammenhang von …",
      otherArticles: "Andere Artikel",
      more: "Mehr",
      allPassages: "Alle Stellen",
      askAbout: "Nachfragen",
      yourQuestion: "Was möchten Sie wissen?",
      aboutPassage: "„He“, „she“ und „that“ beziehen sich auf die Stelle. Fragen Sie auf Englisch.",
      share: "Teilen",
      dismiss: "Entfernen",
      sharedBy: (person) => `Geteilt von ${person}`,
    },
    terminal: {
      lineTooLong: (most) => `Eine Zeile hat höchstens ${number(most)} Zeichen; diese hat mehr.`,
      needsName: "Ein Befehl braucht einen Namen hinter dem Schrägstrich.",
      unknownCommand: (name) => `Einen Befehl /${name} gibt es nicht.`,
      thereAre: "Es gibt: ",
      didYouMean: "Meinten Sie ",
      needsSlash: "Ein Befehl beginnt mit einem Schrägstrich.",
      quotedMost: (names) => `Am meisten zitiert: ${names}`,
      howToType:
        "Eine Zeile ohne Schrägstrich ist eine Frage, auf Englisch. Was in Klammern steht, kann wegbleiben. /quit beendet.",
      marks: (words, best) =>
        `Zeilen hinter ${words} oder ${best} sind eigene Worte eines Artikels; ${best} zeigt die, auf die es ankommt.`,
      helpSaysMore: "/help sagt mehr.",
    },
  };
}
