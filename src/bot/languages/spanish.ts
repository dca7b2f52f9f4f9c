import { line, strong } from "../line.ts";
import type { Formats } from "./formats.ts";
import { spanishCommands, spanishPlainOption, spanishPrivateOption } from "./spanish-commands.ts";
import type { Words } from "./words.ts";

/** For Spain and Latin America alike. Readers are addressed as “usted”. */
export function spanish({ number, count, plural, day }: Formats): Words {
  const quote = (text: string) => `“${text}”`;
  const articles = (some: number) => count(some, "artículo", "artículos");
  const quotations = (some: number) => count(some, "cita", "citas");
  const lacking = (missing: string) => (missing === "" ? "" : ` (al pasaje más cercano le falta ${missing})`);
  return {
    locale: "es",
    number,
    day,
    quote,
    between: "; ",
    commandNames: spanishCommands,
    privateOption: spanishPrivateOption,
    plainOption: spanishPlainOption,
    coverage: {
      articles,
      articlesOfDay: (some, on) => line`${articles(some)} del ${on}`,
      articlesOfDays: (some, first, last) => line`${articles(some)} del ${first} al ${last}`,
      quotations,
      paragraphs: (some) => count(some, "párrafo", "párrafos"),
      paragraph: (at) => `párrafo ${number(at)}`,
      publisherNotStated: "medio no indicado",
      correctedOn: (on) => line`corregido el ${on}: `,
      retractedElsewhere: (publisher, on) =>
        line`el mismo texto fue retirado${publisher === null ? "" : ` por ${publisher}`} el ${on}: `,
      andMore: (more) => `y ${number(more)} más`,
      andMorePlaces: (more) => `y ${count(more, "lugar más", "lugares más")}`,
      theList: "La lista: ",
      unknownArticle: (asked) => `Ningún artículo de la cobertura se llama ${quote(asked)}.`,
      unknownPerson: (typed) => `En la cobertura no aparece nadie llamado ${quote(typed)}.`,
      nearestNames: (names) => `Los nombres más parecidos: ${names}.`,
      someNames: (names) => `Aparecen, por ejemplo: ${names}.`,
      noWordsOf: (name) => `La cobertura no tiene palabras de ${name}.`,
      nothingToShow: "No hay nada que mostrar.",
      sameText: (citation) => line`El mismo texto en ${citation}`,
      sameTextMore: (more) => `El mismo texto en ${number(more)} más`,
      sameTextAs: (some) => `el mismo texto que ${count(some, "artículo más", "artículos más")}`,
      countedByText: (some) =>
        `Con las copias de un mismo texto contadas una sola vez: ${count(some, "texto", "textos")}.`,
    },
    speaker: {
      notEstablished: "no está establecido quién lo dijo",
      probably: (name) => line`probablemente ${name}`,
      relayedBy: (name) => line`, transmitido por ${name}`,
      denied: (name) => line`nadie con seguridad: el artículo no sostiene que ${name} lo dijera`,
      reported: (name) => line`${name}, según solo recoge el artículo`,
      inDocument: (words) => `, en ${quote(words)}`,
      quoted: "Palabras de: ",
      quotedInOrder: "Palabras, por orden, de: ",
    },
    option: {
      isMissing: (option) => `falta ${option}`,
      isWrong: (option, value, expected) => `${option} es ${value}, pero se espera ${expected}`,
      charactersLong: (some) => `de ${count(some, "carácter", "caracteres")}`,
      atLeast: (least) => `al menos ${number(least)}`,
      atMost: (most) => `como máximo ${number(most)}`,
      atLeastCharacters: (least) => `al menos ${count(least, "carácter", "caracteres")}`,
      atMostCharacters: (most) => `como máximo ${count(most, "carácter", "caracteres")}`,
      oneOf: (values) => values.join(" o "),
      kinds: { boolean: "true o false", int: "un número entero", number: "un número", string: "texto" },
      formats: { day: "una fecha como 2024-10-07, 2024-10 o 2024" },
      goesLikeThis: "Se escribe así: ",
    },
    trouble: {
      wentWrong: (reference) => `Algo ha fallado aquí, no en su pregunta. Referencia: ${reference}.`,
      tellWhoRuns: "Inténtelo de nuevo; si el fallo sigue, dé la referencia a quien administra este bot.",
      notSent: (reference) => `No se pudo enviar la respuesta. Referencia: ${reference}.`,
      tryAgain: "Inténtelo de nuevo.",
      notReached: "En este momento no se puede acceder a aquello en lo que se busca, así que no se ha buscado nada.",
      noArticles: "En este momento no hay ningún artículo cargado, así que no hay de dónde responder.",
      untilArticles: "El bot volverá a responder en cuanto haya artículos; quien lo administra puede ponerlos.",
      tooMany: "En este momento preguntan demasiadas personas.",
      tryLater: "Inténtelo de nuevo dentro de un minuto.",
      commandGone: (name) => `El comando /${name} ya no existe.`,
      reload: "Recargue Discord para ver los que hay.",
      staleButton: "Este botón es de una versión anterior del bot y ya no hace nada.",
      giveAgain: "Dé de nuevo el comando para obtener uno que funcione.",
      notYours: "Este botón es para quien preguntó.",
      ownCopy: "Dé usted el comando para tener sus propios botones.",
    },
    withdrawn: {
      retracted: (publisher, day, on) =>
        line`Un artículo que hablaba de esto (${publisher}, ${day}) se retiró el ${on}: `,
      replaced: (publisher, day) =>
        line`Un artículo que hablaba de esto (${publisher}, ${day}) se sustituyó por una versión más reciente.`,
      replacedBy: (publisher, day, title) =>
        line`Un artículo que hablaba de esto (${publisher}, ${day}) se sustituyó por una versión más reciente: ${quote(title)}.`,
      quotedOnly: (name) => `No queda ninguna cita de ${name} que siga vigente.`,
    },
    content: {
      note: (kinds) => `Aviso sobre el contenido: ${kinds}.`,
      and: "y",
      kinds: {
        "abuse of children": "abuso de menores",
        "sexual violence": "violencia sexual",
        "suicide and self-harm": "suicidio y autolesiones",
        "violence at home": "violencia doméstica",
      },
    },
    ask: {
      readAs: (readings) => line`Leído así: ${readings}.`,
      onlyOutlet: (outlet) => `solo ${outlet}`,
      leftOut: (written) => `${quote(written)} se deja fuera`,
      taken: (written, taken) => `${quote(written)} como ${quote(taken)}`,
      takenForDays: (written, days) => line`${quote(written)}: ${days}`,
      untilDay: (on) => line`hasta el ${on}`,
      sinceDay: (on) => line`desde el ${on}`,
      fromDayToDay: (first, last) => line`del ${first} al ${last}`,
      partial: "Una parte del índice no respondió: puede faltar algo.",
      noWord:
        "La cobertura no responde a esto: ninguna palabra de la pregunta aparece en ella. Se pregunta en inglés, el idioma de los artículos.",
      outsideDates: "La cobertura no responde a esto: no hay cargado ningún artículo de esos días.",
      loaded: (some) => line`Cargado: ${some}.`,
      notSaid: (missing) =>
        `La cobertura no responde a esto: habla del asunto, pero esto no lo dice${lacking(missing)}.`,
      notCovered: (missing) => `La cobertura no responde a esto: trata de otras cosas${lacking(missing)}.`,
      unsure: "No es seguro que esto responda. Los pasajes más cercanos:",
      nearest: "Los pasajes más cercanos (quizá no respondan):",
      alsoIn: (citation) => line`También en ${citation}`,
      alsoInMore: (more) => `También en ${number(more)} más`,
      otherFigure: "Otro artículo da otra cifra u otro día para esto:",
      aboutArticle: (title) => `sobre ${quote(title)}`,
    },
    quotes: {
      heading: (some, name, limits) => `${quotations(some)} de ${name}${limits}`,
      none: (name, limits) => `La cobertura no tiene palabras de ${name}${limits}.`,
      whole: "en frases enteras",
      parts: "en partes de frases",
      about: (words) => `sobre ${quote(words)}`,
      from: (date) => `desde ${date}`,
      to: (date) => `hasta ${date}`,
      onlyMentions: (name) => `La cobertura no tiene palabras de ${name}, solo menciones.`,
      onlyRelays(name, relayed) {
        const list = relayed.map((one) => `${quotations(one.count)} de ${one.speaker}`).join(", ");
        return `La cobertura no tiene palabras de ${name}; ${name} transmite ${list}.`;
      },
      sameWords: (citation) => line`Las mismas palabras, enteras o en parte: ${citation}`,
      isAfter: (option, date, other, otherDate) => `${option} es ${date}, posterior a ${other}, ${otherDate}.`,
      swap: "Intercámbielas, o quite una.",
    },
    people: {
      quoted: (some) => `Se cita a ${count(some, "persona", "personas")}`,
      person: (name, some) => line`${name}: ${quotations(some)}`,
      onlyMentioned: (more) => `Se menciona a ${count(more, "persona más", "personas más")}, sin palabras suyas.`,
      alsoCalled: (names) => `También: ${names}.`,
      quotedBeside: (names) => `En los mismos artículos se cita a: ${names}.`,
    },
    check: {
      verdicts: {
        exact: ["Exacta", "un artículo tiene estas palabras, una por una, entre comillas"],
        "exact-but-punctuation": ["Exacta salvo la puntuación o las mayúsculas", "cada palabra es la misma"],
        framed: [
          "Palabras exactas, pero lea la frase",
          "el artículo tiene estas palabras, pero no las da sin más por dichas",
        ],
        shortened: ["Acortada", "las palabras están en un artículo, y en la misma frase hay más junto a ellas"],
        altered: ["Alterada", "un artículo tiene otras palabras"],
        spliced: ["Empalmada", "son trozos que en la cobertura están separados"],
        "other-speaker": ["De otra persona", "un artículo tiene estas palabras, pero como dichas por otra persona"],
        reported: [
          "Relatada, no citada",
          "son palabras del propio artículo, que no están en su conjunto entre comillas",
        ],
        nearest: [
          "No hallada tal como se presenta",
          "esto es lo más cercano que tiene la cobertura; no confirma la cita presentada",
        ],
        "not-found": ["No está en la cobertura", "ningún artículo tiene estas palabras ni otras parecidas"],
        retracted: ["Retirado", "solo un artículo retirado tiene estas palabras, o casi estas"],
        replaced: [
          "Sustituido",
          "solo una versión anterior de un artículo tiene estas palabras, o casi estas; otra más reciente ocupó su lugar",
        ],
      },
      verdict: (name, meaning) => `${name}: ${meaning}.`,
      turnsMeaning: "La cita presentada invierte el sentido. ",
      frames: {
        denied: (cue) =>
          line`Lea más que estas palabras: con ${cue} el artículo las niega, las rechaza o las retira. Solas dicen lo que él no dice.`,
        hedged: (cue) =>
          line`Atienda a la frase entera. Con ${cue} deja abierto si estas palabras son ciertas: leídas solas, dicen más que la frase.`,
        reported: (cue) =>
          line`Atienda a la frase entera. Con ${cue} transmite estas palabras como afirmación de alguien: leídas solas, parecen un hecho.`,
      },
      articleGives: (speaker) => line`Según el artículo, son palabras de: ${speaker}.`,
      claimedOf: (name) => `Se presentan como palabras de ${name}. `,
      speakerOpen: (name) =>
        `No está establecido si ${name} lo dijo: no se pudo leer con certeza a quién atribuye el artículo estas palabras.`,
      passedOn: (name) => `${name} transmitió estas palabras. `,
      edits: {
        negation: "Negación",
        opposite: "Contrario",
        number: "Número",
        date: "Fecha u hora",
        name: "Nombre",
        hedge: "Grado de certeza",
        tense: "Tiempo verbal",
        contraction: "Contracción",
        bracket: "Corchete del editor",
        sic: "[sic]",
        spelling: "Ortografía",
        "function-word": "Palabra gramatical",
        word: "Palabra",
        capital: "Mayúsculas",
        punctuation: "Puntuación",
      },
      adds: (kind, claimed) => line`${strong(`${kind}:`)} la cita presentada añade ${quote(claimed)}. `,
      leavesOut: (kind, words) => line`${strong(`${kind}:`)} la cita presentada omite ${words}. `,
      differs: (kind, words, claimed) =>
        line`${strong(`${kind}:`)} el artículo tiene ${words}; la cita presentada, ${quote(claimed)}. `,
      andMoreDifferences: (more) => `y ${count(more, "diferencia más", "diferencias más")}`,
      cutBefore: "Antes: ",
      cutWithin: "Omitido en medio: ",
      cutAfter: "Después: ",
      carriers: (some, earliest) =>
        line`${articles(some)} de la cobertura cargada la ${plural(some, "tiene", "tienen")}, el más antiguo del ${earliest}:`,
      ways: {
        whole: "entera",
        shortened: "acortada",
        fragment: "un fragmento",
        paraphrased: "en palabras del propio artículo",
      },
      carrier: (way, words, carriage, citation) => line`• ${way}: ${words} — ${carriage} · ${citation}`,
      notInMarks: "sin comillas",
      searched: (some) => line`Se buscó en ${some}. Que no esté en ellos no demuestra que nunca se dijera.`,
      nothingToCheck: "Ahí no hay palabras que comprobar.",
      pasteWords: "Pegue las palabras mismas: ",
      theWords: "las palabras, con comillas o sin ellas",
    },
    compare: {
      heading: (shared, figures) =>
        `${count(shared, "cita común", "citas comunes")}, ${count(figures, "diferencia", "diferencias")} de números u horas`,
      first: (article) => line`Primero: ${article}`,
      second: (article) => line`Segundo: ${article}`,
      notJudged: "Lo que dice cada uno está lado a lado. No se juzga cuál tiene razón.",
      oneText: "Ambos llevan un mismo texto: lo que comparten es una sola información, no dos.",
      bothQuote: "Ambos citan:",
      figures: "Números y horas que difieren:",
      onlyFirst: "Solo el primero cita:",
      onlySecond: "Solo el segundo cita:",
      needTwo: "Hacen falta dos artículos, o un tema.",
      forExample: "Por ejemplo: ",
      sameArticle: "Los dos son el mismo artículo.",
      oneArticle: (topic) => `Solo un artículo de la cobertura habla de ${quote(topic)}.`,
      noArticle: (topic) => `Ningún artículo de la cobertura habla de ${quote(topic)}.`,
    },
    source: {
      exact: (places) => `Fuente: palabra por palabra en ${count(places, "lugar", "lugares")}.`,
      altered: (checkCommand) => `Fuente: un artículo lo tiene con diferencias; ${checkCommand} las enumera.`,
      nearest: "Fuente: solo algo parecido; no tiene por qué venir de aquí.",
      notFound: "Fuente: no está en la cobertura.",
      toCite: "Para citarlo: ",
      unchanged: "Fuente: sin cambios, palabra por palabra.",
      changed: "Fuente: el artículo ha cambiado desde entonces.",
      noLongerIn: (title) => line`Estas palabras ya no están en él: ${title}`,
      asItIsNow: "Como está ahora: ",
      withdrawn: "Fuente: retirada.",
      retracted: (title, correctionsCommand) =>
        `${quote(title)} fue retirado o sustituido: ${correctionsCommand} dice por qué.`,
      carriers: (some) =>
        some === 0
          ? "Ningún otro artículo de la cobertura lo recoge."
          : `${count(some, "artículo más lo recoge", "artículos más lo recogen")}, con estas palabras o casi las mismas:`,
      ofTheseSameText: (some) =>
        `De ellos, ${number(some)} ${plural(some, "lleva", "llevan")} el mismo texto que este artículo.`,
      unknownMark: "Ningún artículo cargado tiene esta marca: se quitó, o la marca está mal escrita.",
      nothingToFind: "Ahí no hay palabras que buscar.",
      pasteWords: "Pegue unas palabras de un artículo: ",
    },
    corrections: {
      none: "Nada de la cobertura se ha corregido ni retirado.",
      changes: (some) => count(some, "cambio", "cambios"),
      corrected: (on) => line`corregido el ${on}: `,
      retracted: (on) => line`retirado el ${on}: `,
      replaced: "sustituido",
      replacedBy: (title) => `sustituido por ${quote(title)}`,
    },
    status: {
      hidden: (some) => `, y ${count(some, "retirado o sustituido", "retirados o sustituidos")}`,
      loadedOn: (time) => line`Cargada el ${time}`,
      reloadFailed: (time) =>
        line`La última recarga falló el ${time}: se sigue respondiendo con lo que estaba cargado antes.`,
      time: (on, clock) => line`${on}, ${clock} UTC`,
      withoutReader: "Las preguntas se responden solo por sus palabras: el lector está apagado.",
      allRead: "Todo lo que hay en los archivos se pudo leer.",
      problems: (some) =>
        `${count(some, "problema", "problemas")} en los archivos; a quien administra este bot, ${quote("npm start -- lint")} se los nombra uno a uno.`,
      forManagers: "Esto se le muestra solo a usted, porque administra este bot o este servidor:",
      reason: (reason) => `Por qué falló la recarga: ${reason}`,
    },
    help: {
      heading: "Qué se puede preguntar",
      option: (name, description) => `${name}: ${description}`,
      forExample: "Por ejemplo: ",
      inBrackets: "Lo que está entre corchetes se puede omitir.",
    },
    about: {
      whatItDoes:
        "Responde a preguntas sobre una cobertura informativa con pasajes de sus artículos, palabra por palabra, y dice cuándo no tienen respuesta.",
      promise: [
        "La promesa.",
        "Cada palabra que se muestra como cita está en el artículo citado. Se le dice quién la dijo, en qué artículo y qué día, y también cuándo eso no se sabe.",
      ],
      noPromise: [
        "Lo que no es.",
        "No promete que un artículo tenga razón: todo es lo que un artículo dice, y una acusación sigue siendo una acusación. Qué pasaje corresponde a una pregunta lo juzga un programa, que puede equivocarse.",
      ],
      coverage: [
        "Cobertura.",
        (some, quoted, loaded) => line`${some}, con ${quotations(quoted)}${loaded ? line`; ${loaded}` : ""}.`,
      ],
      loadedOn: (on, clock) => line`cargada el ${on} a las ${clock} UTC`,
      privacy: [
        "Privacidad.",
        "Nada de lo que pregunta se guarda ni se registra, y no hay base de datos. Se registra que se dio un comando: cuál, cuándo, en qué servidor y cuánto tardó la respuesta; no quién lo dio. Discord conserva por su parte los mensajes que muestra.",
      ],
      licence: [
        "Licencia.",
        "El programa tiene la licencia MIT. Los artículos pertenecen a sus medios y se citan con su fuente.",
      ],
      howToAsk: "Cómo preguntar: ",
    },
    message: {
      presence: (some) => `${articles(some)}, ${plural(some, "citado", "citados")} palabra por palabra`,
      first: "Primera",
      previous: "Anterior",
      page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
      next: "Siguiente",
      last: "Última",
      readArticle: "Leer el artículo",
      article: "artículo",
      notShown: (more) => `${count(more, "elemento más no cabe", "elementos más no caben")} en un mensaje de Discord.`,
      context: "Contexto",
      contextOf: "Contexto de…",
      otherArticles: "Otros artículos",
      more: "Más",
      askAbout: "Preguntar sobre esto",
      yourQuestion: "¿Qué quiere saber?",
      aboutPassage: "“He”, “she” y “that” se refieren al pasaje. Pregunte en inglés.",
      share: "Compartir",
      dismiss: "Quitar",
      sharedBy: (person) => `Compartido por ${person}`,
    },
    terminal: {
      lineTooLong: (most) => `Una línea tiene como máximo ${number(most)} caracteres; esta tiene más.`,
      needsName: "Un comando necesita un nombre detrás de la barra.",
      unknownCommand: (name) => `No existe el comando /${name}.`,
      thereAre: "Hay: ",
      didYouMean: "Quizá quiso decir ",
      needsSlash: "Un comando empieza con una barra.",
      quotedMost: (names) => `Los más citados: ${names}`,
      howToType:
        "Una línea sin barra es una pregunta, en inglés. Lo que está entre corchetes se puede omitir. /quit termina.",
      marks: (words, best) =>
        `Las líneas tras ${words} o ${best} son palabras del propio artículo; ${best} señala las que importan.`,
      helpSaysMore: "/help dice más.",
    },
  };
}
