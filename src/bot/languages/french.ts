import { line, strong } from "../line.ts";
import type { Formats } from "./formats.ts";
import { frenchCommands, frenchPlainOption, frenchPrivateOption } from "./french-commands.ts";
import type { Words } from "./words.ts";

/** A no-break space stands before “: ; ? !” and within « ». Readers are addressed as “vous”. */
export function french({ number, count, plural, day }: Formats): Words {
  const quote = (text: string) => `« ${text} »`;
  const articles = (some: number) => count(some, "article", "articles");
  const quotations = (some: number) => count(some, "citation", "citations");
  return {
    locale: "fr",
    number,
    // The first of a month is "1er", which the locale data does not know.
    day: (on) => day(on).replace(/^1 /, "1er "),
    quote,
    between: " ; ",
    commandNames: frenchCommands,
    privateOption: frenchPrivateOption,
    plainOption: frenchPlainOption,
    coverage: {
      articles,
      articlesOfDay: (some, on) => line`${articles(some)} du ${on}`,
      articlesOfDays: (some, first, last) => line`${articles(some)} du ${first} au ${last}`,
      quotations,
      paragraphs: (some) => count(some, "paragraphe", "paragraphes"),
      publisherNotStated: "éditeur non indiqué",
      byAuthor: (author) => `par ${author}`,
      correctedOn: (on) => line`corrigé le ${on} : `,
      retractedElsewhere: (publisher, on) =>
        line`le même texte a été retiré${publisher === null ? "" : ` par ${publisher}`} le ${on} : `,
      andMore: (more) => `et ${count(more, "autre", "autres")}`,
      andMorePlaces: (more) => `et ${count(more, "autre endroit", "autres endroits")}`,
      theList: "La liste : ",
      unknownArticle: (asked) => `Aucun article de la couverture ne s'appelle ${quote(asked)}.`,
      unknownPerson: (typed) => `Aucune personne du nom de ${quote(typed)} ne figure dans la couverture.`,
      nearestNames: (names) => `Les noms les plus proches : ${names}.`,
      someNames: (names) => `On y trouve par exemple : ${names}.`,
      noWordsOf: (name) => `La couverture ne contient aucun propos de ${name}.`,
      nothingToShow: "Rien à afficher.",
      sameText: (citation) => line`Le même texte dans ${citation}`,
      sameTextMore: (more) => `Le même texte dans ${count(more, "autre", "autres")}`,
      alsoIn: (numbers) => `aussi dans ${numbers}`,
      sameTextIn: (numbers) => `même texte dans ${numbers}`,
      sameTextAs: (some) => `le même texte que ${count(some, "autre article", "autres articles")}`,
      countedByText: (some) =>
        `En ne comptant qu'une fois les copies d'un même texte : ${count(some, "texte", "textes")}.`,
    },
    speaker: {
      notEstablished: "auteur des propos non établi",
      probably: (name) => line`probablement ${name}`,
      relayedBy: (name) => line`, propos transmis par ${name}`,
      denied: (name) => line`personne de façon sûre : l’article ne soutient pas que ${name} l’ait dit`,
      reported: (name) => line`${name}, ce que l’article ne fait que rapporter`,
      inDocument: (words) => `, dans ${quote(words)}`,
    },
    option: {
      isMissing: (option) => `${option} manque`,
      isWrong: (option, value, expected) => `${option} est ${value}, attendu : ${expected}`,
      charactersLong: (some) => `long de ${count(some, "caractère", "caractères")}`,
      atLeast: (least) => `au moins ${number(least)}`,
      atMost: (most) => `au plus ${number(most)}`,
      atLeastCharacters: (least) => `au moins ${count(least, "caractère", "caractères")}`,
      atMostCharacters: (most) => `au plus ${count(most, "caractère", "caractères")}`,
      oneOf: (values) => values.join(" ou "),
      kinds: { boolean: "true ou false", int: "un nombre entier", number: "un nombre", string: "un texte" },
      formats: { day: "une date comme 2024-10-07, 2024-10 ou 2024" },
      goesLikeThis: "Cela s'écrit ainsi : ",
    },
    trouble: {
      wentWrong: (reference) => `Une erreur s'est produite ici, non dans votre question. Référence : ${reference}.`,
      tellWhoRuns: "Veuillez réessayer ; si l'erreur persiste, donnez la référence à la personne qui gère ce bot.",
      notSent: (reference) => `La réponse n'a pas pu être envoyée. Référence : ${reference}.`,
      tryAgain: "Veuillez réessayer.",
      notReached: "Ce dans quoi l'on cherche est injoignable en ce moment : rien n'a été cherché.",
      noArticles: "Aucun article n'est chargé en ce moment : il n'y a rien d'où tirer une réponse.",
      untilArticles:
        "Le bot répondra de nouveau dès qu'il y aura des articles ; la personne qui le gère peut les remettre.",
      tooMany: "Trop de personnes posent des questions en ce moment.",
      tryLater: "Veuillez réessayer dans une minute.",
      commandGone: (name) => `La commande /${name} n'existe plus.`,
      reload: "Rechargez Discord pour voir celles qui existent.",
      staleButton: "Ce bouton vient d'une version antérieure du bot et ne fait plus rien.",
      giveAgain: "Donnez de nouveau la commande pour en obtenir un qui fonctionne.",
      notYours: "Ce bouton est pour la personne qui a posé la question.",
      ownCopy: "Donnez la commande vous-même pour avoir vos propres boutons.",
    },
    withdrawn: {
      retracted: (publisher, day, on) =>
        line`Un article qui en parlait (${publisher}, ${day}) a été retiré le ${on} : `,
      replaced: (publisher, day) =>
        line`Un article qui en parlait (${publisher}, ${day}) a été remplacé par une version plus récente.`,
      replacedBy: (publisher, day, title) =>
        line`Un article qui en parlait (${publisher}, ${day}) a été remplacé par une version plus récente : ${quote(title)}.`,
      quotedOnly: (name) => `Il ne reste aucun propos de ${name} qui soit encore valable.`,
    },
    content: {
      note: (kinds) => `Avertissement sur le contenu : ${kinds}.`,
      and: "et",
      kinds: {
        "abuse of children": "violences sur enfants",
        "sexual violence": "violences sexuelles",
        "suicide and self-harm": "suicide et automutilation",
        "violence at home": "violences conjugales",
      },
    },
    ask: {
      readAs: (readings) => line` (${readings})`,
      onlyOutlet: (outlet) => `seulement ${outlet}`,
      leftOut: (written) => `sans ${quote(written)}`,
      taken: (written, taken) => `${written} = ${taken}`,
      takenForDays: (written, days) => line`${written} = ${days}`,
      untilDay: (on) => line`jusqu’au ${on}`,
      sinceDay: (on) => line`à partir du ${on}`,
      fromDayToDay: (first, last) => line`du ${first} au ${last}`,
      partial: "Une partie de l’index n’a pas répondu : il manque peut-être quelque chose.",
      noWord: "Aucun mot de votre question ne figure dans les articles.",
      outsideDates: "Aucun article de ces jours-là n’est chargé.",
      loaded: (some) => line`Articles chargés : ${some}.`,
      notSaid: "Les articles en parlent, mais ne le disent pas.",
      notSaidOf: (name) => `Les articles parlent de ${name}, mais ne disent pas cela.`,
      notCovered: (some, days) =>
        line`Rien à ce sujet dans ${plural(some, `le seul article chargé`, `les ${number(some)} articles chargés`)} (${days}).`,
      unsure: "Je ne suis pas sûr que ces passages répondent. Les plus proches :",
      unsureOne: "Je ne suis pas sûr que ce passage réponde. Le plus proche :",
      also: "Aussi : ",
      closest: "Le plus proche : ",
      otherFigure: "Un autre article donne un autre chiffre ou une autre date :",
      aboutArticle: (title) => `au sujet de ${quote(title)}`,
    },
    quotes: {
      heading: (some, name, limits) => `${quotations(some)} de ${name}${limits}`,
      none: (name, limits) => `La couverture ne contient aucun propos de ${name}${limits}.`,
      whole: "en phrases entières",
      parts: "en parties de phrases",
      about: (words) => `sur ${quote(words)}`,
      from: (date) => `depuis ${date}`,
      to: (date) => `jusqu'à ${date}`,
      onlyMentions: (name) => `La couverture ne contient aucun propos de ${name}, seulement des mentions.`,
      onlyRelays(name, relayed) {
        const list = relayed.map((one) => `${quotations(one.count)} de ${one.speaker}`).join(", ");
        return `La couverture ne contient aucun propos de ${name} ; ${name} transmet ${list}.`;
      },
      sameWords: (citation) => line`Les mêmes mots, en tout ou en partie : ${citation}`,
      isAfter: (option, date, other, otherDate) => `${option} est ${date}, ce qui est après ${other}, ${otherDate}.`,
      swap: "Échangez-les, ou laissez l'une de côté.",
    },
    people: {
      quoted: (some) => count(some, "personne est citée", "personnes sont citées"),
      person: (name, some) => line`${name} : ${quotations(some)}`,
      onlyMentioned: (more) =>
        `${count(more, "autre personne est mentionnée", "autres personnes sont mentionnées")}, sans aucun propos.`,
      alsoCalled: (names) => `Autres noms : ${names}.`,
      quotedBeside: (names) => `Cités dans les mêmes articles : ${names}.`,
    },
    check: {
      verdicts: {
        exact: ["Exacte", "un article contient ces mots, mot pour mot, entre guillemets"],
        "exact-but-punctuation": ["Exacte, hormis la ponctuation ou les majuscules", "chaque mot est le même"],
        framed: [
          "Mots exacts, mais lisez la phrase",
          "l’article contient ces mots, mais ne les donne pas simplement pour dits",
        ],
        shortened: ["Raccourcie", "les mots sont dans un article, et la même phrase en contient d'autres à côté"],
        altered: ["Altérée", "un article contient d'autres mots"],
        spliced: ["Recomposée", "ce sont des morceaux séparés dans la couverture"],
        "other-speaker": [
          "Attribuée à quelqu'un d'autre",
          "un article contient ces mots, mais comme ceux d'une autre personne",
        ],
        reported: [
          "Rapportée, non citée",
          "ce sont les mots de l'article lui-même, qui ne sont pas dans leur ensemble entre guillemets",
        ],
        nearest: [
          "Introuvable telle quelle",
          "c'est ce que la couverture a de plus proche ; cela ne confirme pas la citation soumise",
        ],
        "not-found": ["Absente de la couverture", "aucun article ne contient ces mots, ni des mots semblables"],
        retracted: ["Retiré", "seul un article retiré contient ces mots, ou presque"],
        replaced: [
          "Remplacé",
          "seule une ancienne version d’un article contient ces mots, ou presque ; une plus récente l’a remplacée",
        ],
      },
      verdict: (name, meaning) => `${name} : ${meaning}.`,
      turnsMeaning: "La citation soumise renverse le sens. ",
      frames: {
        denied: (cue) =>
          line`Lisez plus que ces mots : par ${cue}, l’article les nie, les rejette ou les retire. Seuls, ils disent ce qu’il ne dit pas.`,
        hedged: (cue) =>
          line`Lisez la phrase entière. Par ${cue}, elle laisse ouverte la question de leur vérité : lus seuls, ces mots en disent plus que la phrase.`,
        reported: (cue) =>
          line`Lisez la phrase entière. Par ${cue}, elle transmet ces mots comme l'affirmation de quelqu'un : lus seuls, ils ont l'air d'un fait.`,
        unclear: (cue) =>
          line`Lisez la phrase entière. D’après ${cue}, on ne peut établir avec certitude qui a dit ces mots, ni si quelqu’un les a dits.`,
      },
      articleGives: (speaker) => line`Selon l'article, ce sont les propos de : ${speaker}.`,
      claimedOf: (name) => `Soumise comme étant de ${name}. `,
      speakerOpen: (name) =>
        `Il n'est pas établi que ${name} l'ait dit : on n'a pas pu lire avec certitude à qui l'article attribue ces mots.`,
      passedOn: (name) => `${name} a transmis ces mots. `,
      edits: {
        negation: "Négation",
        opposite: "Contraire",
        number: "Nombre",
        date: "Date ou heure",
        name: "Nom",
        hedge: "Degré de certitude",
        tense: "Temps du verbe",
        contraction: "Forme contractée",
        bracket: "Crochets de la rédaction",
        sic: "[sic]",
        spelling: "Orthographe",
        "function-word": "Mot grammatical",
        word: "Mot",
        capital: "Majuscules",
        punctuation: "Signes de ponctuation",
      },
      adds: (kind, claimed) => line`${strong(`${kind} :`)} la citation soumise ajoute ${quote(claimed)}. `,
      leavesOut: (kind, words) => line`${strong(`${kind} :`)} la citation soumise omet ${words}. `,
      differs: (kind, words, claimed) =>
        line`${strong(`${kind} :`)} l'article dit ${words}, la citation soumise ${quote(claimed)}. `,
      andMoreDifferences: (more) => `et ${count(more, "autre différence", "autres différences")}`,
      cutBefore: "Avant : ",
      cutWithin: "Omis au milieu : ",
      cutAfter: "Après : ",
      carriers: (some, earliest) =>
        line`${articles(some)} de la couverture chargée la ${plural(some, "contient", "contiennent")}, le plus ancien du ${earliest} :`,
      ways: {
        whole: "entière",
        shortened: "raccourcie",
        fragment: "un fragment",
        paraphrased: "dans les mots de l'article lui-même",
      },
      carrier: (way, words, carriage, citation) => line`• ${way} : ${words} — ${carriage} · ${citation}`,
      notInMarks: "sans guillemets",
      searched: (some) =>
        line`Recherche faite dans ${some}. Ne pas l'y trouver ne montre pas que cela n'a jamais été dit.`,
      nothingToCheck: "Il n'y a là aucun mot à vérifier.",
      pasteWords: "Collez les mots eux-mêmes : ",
      theWords: "les mots, avec ou sans guillemets",
    },
    compare: {
      heading: (shared, figures) =>
        `${count(shared, "citation commune", "citations communes")}, ${count(figures, "différence", "différences")} de nombres ou d'heures`,
      first: (article) => line`Premier : ${article}`,
      second: (article) => line`Second : ${article}`,
      notJudged: "Ce que dit chacun est placé côte à côte. Lequel a raison n'est pas jugé.",
      oneText: "Tous deux portent un même texte : ce qu'ils partagent est une seule source, et non deux.",
      bothQuote: "Tous deux citent :",
      figures: "Nombres et heures qui diffèrent :",
      onlyFirst: "Seul le premier cite :",
      onlySecond: "Seul le second cite :",
      needTwo: "Il faut deux articles, ou un sujet.",
      forExample: "Par exemple : ",
      sameArticle: "Les deux sont le même article.",
      oneArticle: (topic) => `Un seul article de la couverture parle de ${quote(topic)}.`,
      noArticle: (topic) => `Aucun article de la couverture ne parle de ${quote(topic)}.`,
    },
    source: {
      exact: (places) => `Source : mot pour mot à ${count(places, "endroit", "endroits")}.`,
      altered: (checkCommand) => `Source : un article l'a avec des différences ; ${checkCommand} les énumère.`,
      nearest: "Source : seulement quelque chose de semblable ; cela ne vient pas forcément d'ici.",
      notFound: "Source : absente de la couverture.",
      toCite: "Pour citer ce passage : ",
      unchanged: "Source : inchangée, mot pour mot.",
      changed: "Source : l'article a changé depuis.",
      noLongerIn: (title) => line`Ces mots n'y figurent plus : ${title}`,
      asItIsNow: "Tel qu'il est maintenant : ",
      withdrawn: "Source : retirée.",
      retracted: (title, correctionsCommand) =>
        `${quote(title)} a été retiré ou remplacé : ${correctionsCommand} dit pourquoi.`,
      carriers: (some) =>
        some === 0
          ? "Aucun autre article de la couverture ne reprend ceci."
          : `${count(some, "autre article reprend", "autres articles reprennent")} ceci, ou presque les mêmes mots :`,
      ofTheseSameText: (some) =>
        `Parmi eux, ${number(some)} ${plural(some, "porte", "portent")} le même texte que cet article.`,
      unknownMark: "Aucun article chargé ne porte cette marque : il a été enlevé, ou la marque est mal écrite.",
      nothingToFind: "Il n'y a là aucun mot à rechercher.",
      pasteWords: "Collez quelques mots d'un article : ",
    },
    corrections: {
      none: "Rien dans la couverture n'a été corrigé ni retiré.",
      changes: (some) => count(some, "changement", "changements"),
      corrected: (on) => line`corrigé le ${on} : `,
      retracted: (on) => line`retiré le ${on} : `,
      replaced: "remplacé",
      replacedBy: (title) => `remplacé par ${quote(title)}`,
    },
    status: {
      hidden: (some) => `, et ${count(some, "retiré ou remplacé", "retirés ou remplacés")}`,
      loadedOn: (time) => line`Chargée le ${time}`,
      reloadFailed: (time) =>
        line`Le dernier rechargement a échoué le ${time} : les réponses viennent toujours de ce qui était chargé auparavant.`,
      withoutReader: "Les questions ne sont traitées que par leurs mots : le lecteur est désactivé.",
      allRead: "Tout ce que contiennent les fichiers a pu être lu.",
      problems: (some) =>
        `${count(some, "problème", "problèmes")} dans les fichiers ; ${quote("npm start -- lint")} les nomme un à un à la personne qui gère ce bot.`,
      forManagers: "Ceci n'est montré qu'à vous, parce que vous gérez ce bot ou ce serveur :",
      reason: (reason) => `Pourquoi le rechargement a échoué : ${reason}`,
    },
    help: {
      heading: "Ce qu'on peut demander",
      option: (name, description) => `${name} : ${description}`,
      forExample: "Par exemple : ",
      inBrackets: "Ce qui est entre crochets peut être omis.",
    },
    about: {
      whatItDoes:
        "Répond aux questions sur une couverture de presse par des passages de ses articles, mot pour mot, et dit quand ils n'ont pas de réponse.",
      promise: [
        "La promesse.",
        "Chaque mot présenté comme une citation figure dans l'article cité. Vous apprenez qui l'a dit, dans quel article, quel jour, et aussi quand on ne le sait pas.",
      ],
      noPromise: [
        "Ce qu'elle n'est pas.",
        "Elle ne promet pas qu'un article ait raison : tout est ce qu'un article dit, et une allégation reste une allégation. C'est un programme qui juge quel passage convient à une question, et il peut se tromper.",
      ],
      coverage: [
        "Couverture.",
        (some, quoted, loaded) => line`${some}, avec ${quotations(quoted)}${loaded ? line` ; ${loaded}` : ""}.`,
      ],
      loadedOn: (time) => line`chargée le ${time}`,
      privacy: [
        "Confidentialité.",
        "Rien de ce que vous demandez n'est conservé ni journalisé, et il n'y a pas de base de données. Ce qui est journalisé : qu'une commande a été donnée, laquelle, quand, sur quel serveur, et combien de temps la réponse a pris ; non par qui. Discord garde de son côté les messages qu'il affiche.",
      ],
      licence: [
        "Licence.",
        "Le programme est sous licence MIT. Les articles appartiennent à leurs éditeurs et sont cités avec leur source.",
      ],
      howToAsk: "Comment demander : ",
    },
    known: {
      publishedOn: (on) => line`Publié le ${on}.`,
      noAuthor: "Les articles n’indiquent pas qui les a écrits.",
      noOutlet: "Les articles n’indiquent pas qui les a publiés.",
      newest: (some) => plural(some, "L’article le plus récent :", `Les ${number(some)} articles les plus récents :`),
      oldest: (some) => plural(some, "L’article le plus ancien :", `Les ${number(some)} articles les plus anciens :`),
      mayBeMore: (some) => `Au moins ${number(some)} ; il peut y en avoir d’autres.`,
      allegations: (some) => `${count(some, "accusation", "accusations")}, dans les termes des articles :`,
      madeBy: (words) => line`Formulée par : ${words}`,
      denial: "Démenti, plaidoyer ou accord :",
      compareTwo: "Quels sont les deux articles ? Par exemple : ",
    },
    message: {
      presence: (some) => `${articles(some)}, ${plural(some, "cité", "cités")} mot pour mot`,
      first: "Première",
      previous: "Précédente",
      page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
      next: "Suivante",
      last: "Dernière",
      readArticle: "Lire l'article",
      article: "lire l'article",
      notShown: (more) =>
        `${count(more, "autre élément ne tient pas", "autres éléments ne tiennent pas")} dans un message Discord.`,
      context: "Contexte",
      contextOf: "Contexte de…",
      otherArticles: "Autres articles",
      more: "Plus",
      allPassages: "Tous les passages",
      askAbout: "Poser une question de suivi",
      yourQuestion: "Que voulez-vous savoir ?",
      aboutPassage: "« He », « she » et « that » renvoient au passage. Posez la question en anglais.",
      share: "Partager",
      dismiss: "Retirer",
      sharedBy: (person) => `Partagé par ${person}`,
    },
    terminal: {
      lineTooLong: (most) => `Une ligne a au plus ${number(most)} caractères ; celle-ci en a davantage.`,
      needsName: "Une commande a besoin d'un nom derrière la barre oblique.",
      unknownCommand: (name) => `La commande /${name} n'existe pas.`,
      thereAre: "Il y a : ",
      didYouMean: "Vouliez-vous dire ",
      needsSlash: "Une commande commence par une barre oblique.",
      quotedMost: (names) => `Les plus cités : ${names}`,
      howToType:
        "Une ligne sans barre oblique est une question, en anglais. Ce qui est entre crochets peut être omis. /quit termine.",
      marks: (words, best) =>
        `Les lignes derrière ${words} ou ${best} sont les mots de l'article lui-même ; ${best} signale ceux qui comptent.`,
      helpSaysMore: "/help en dit plus.",
    },
  };
}
