import { line, strong } from "../line.ts";
import { portugueseCommands, portuguesePlainOption, portuguesePrivateOption } from "./brazilian-portuguese-commands.ts";
import type { Formats } from "./formats.ts";
import type { Words } from "./words.ts";

/** Readers are addressed as “você”. */
export function brazilianPortuguese({ number, count, plural, day }: Formats): Words {
  const quote = (text: string) => `“${text}”`;
  const articles = (some: number) => count(some, "matéria", "matérias");
  const quotations = (some: number) => count(some, "citação", "citações");
  const lacking = (missing: string) => (missing === "" ? "" : ` (no trecho mais próximo falta ${missing})`);
  return {
    locale: "pt-BR",
    number,
    day,
    quote,
    between: "; ",
    commandNames: portugueseCommands,
    privateOption: portuguesePrivateOption,
    plainOption: portuguesePlainOption,
    coverage: {
      articles,
      articlesOfDay: (some, on) => line`${articles(some)} de ${on}`,
      articlesOfDays: (some, first, last) => line`${articles(some)} de ${first} a ${last}`,
      quotations,
      paragraphs: (some) => count(some, "parágrafo", "parágrafos"),
      paragraph: (at) => `parágrafo ${number(at)}`,
      publisherNotStated: "veículo não informado",
      correctedOn: (on) => line`corrigida em ${on}: `,
      retractedElsewhere: (publisher, on) =>
        line`o mesmo texto foi retirado${publisher === null ? "" : ` por ${publisher}`} em ${on}: `,
      andMore: (more) => `e mais ${number(more)}`,
      andMorePlaces: (more) => `e mais ${count(more, "lugar", "lugares")}`,
      theList: "A lista: ",
      unknownArticle: (asked) => `Nenhuma matéria da cobertura se chama ${quote(asked)}.`,
      unknownPerson: (typed) => `Ninguém chamado ${quote(typed)} aparece na cobertura.`,
      nearestNames: (names) => `Os nomes mais parecidos: ${names}.`,
      someNames: (names) => `Aparecem, por exemplo: ${names}.`,
      noWordsOf: (name) => `A cobertura não traz palavras de ${name}.`,
      nothingToShow: "Nada a mostrar.",
      sameText: (citation) => line`O mesmo texto em ${citation}`,
      sameTextMore: (more) => `O mesmo texto em mais ${number(more)}`,
      sameTextAs: (some) => `o mesmo texto que ${count(some, "outra matéria", "outras matérias")}`,
      countedByText: (some) => `Contando uma só vez as cópias de um mesmo texto: ${count(some, "texto", "textos")}.`,
    },
    speaker: {
      notEstablished: "não está estabelecido quem disse",
      probably: (name) => line`provavelmente ${name}`,
      relayedBy: (name) => line`, transmitido por ${name}`,
      denied: (name) => line`ninguém com certeza: a matéria não sustenta que ${name} tenha dito isso`,
      reported: (name) => line`${name}, como a matéria apenas relata`,
      inDocument: (words) => `, em ${quote(words)}`,
      quoted: "Palavras de: ",
      quotedInOrder: "Palavras, em ordem, de: ",
    },
    option: {
      isMissing: (option) => `falta ${option}`,
      isWrong: (option, value, expected) => `${option} é ${value}, mas o esperado é ${expected}`,
      charactersLong: (some) => `de ${count(some, "caractere", "caracteres")}`,
      atLeast: (least) => `no mínimo ${number(least)}`,
      atMost: (most) => `no máximo ${number(most)}`,
      atLeastCharacters: (least) => `no mínimo ${count(least, "caractere", "caracteres")}`,
      atMostCharacters: (most) => `no máximo ${count(most, "caractere", "caracteres")}`,
      oneOf: (values) => values.join(" ou "),
      kinds: { boolean: "true ou false", int: "um número inteiro", number: "um número", string: "texto" },
      formats: { day: "uma data como 2024-10-07, 2024-10 ou 2024" },
      goesLikeThis: "Escreve-se assim: ",
    },
    trouble: {
      wentWrong: (reference) => `Algo deu errado aqui, não na sua pergunta. Referência: ${reference}.`,
      tellWhoRuns: "Tente de novo; se continuar, informe a referência a quem mantém este bot.",
      notSent: (reference) => `Não foi possível enviar a resposta. Referência: ${reference}.`,
      tryAgain: "Tente de novo.",
      notReached: "No momento, não é possível acessar o mecanismo de busca, por isso nada foi procurado.",
      tooMany: "Neste momento, pessoas demais estão perguntando.",
      tryLater: "Tente de novo daqui a um minuto.",
      commandGone: (name) => `O comando /${name} não existe mais.`,
      reload: "Recarregue o Discord para ver os que existem.",
      staleButton: "Este botão é de uma versão anterior do bot e não faz mais nada.",
      giveAgain: "Dê o comando de novo para obter um que funcione.",
      notYours: "Este botão é de quem perguntou.",
      ownCopy: "Dê você mesmo o comando para ter seus próprios botões.",
    },
    withdrawn: {
      retracted: (publisher, day, on) =>
        line`Uma matéria que falava disso (${publisher}, ${day}) foi retirada em ${on}: `,
      replaced: (publisher, day) =>
        line`Uma matéria que falava disso (${publisher}, ${day}) foi substituída por uma versão mais recente.`,
      replacedBy: (publisher, day, title) =>
        line`Uma matéria que falava disso (${publisher}, ${day}) foi substituída por uma versão mais recente: ${quote(title)}.`,
      quotedOnly: (name) => `Não há mais nenhuma fala de ${name} que continue valendo.`,
    },
    content: {
      note: (kinds) => `Aviso sobre o conteúdo: ${kinds}.`,
      and: "e",
      kinds: {
        "abuse of children": "abuso de crianças",
        "sexual violence": "violência sexual",
        "suicide and self-harm": "suicídio e automutilação",
        "violence at home": "violência doméstica",
      },
    },
    ask: {
      readAs: (readings) => line`Lido assim: ${readings}.`,
      onlyOutlet: (outlet) => `só ${outlet}`,
      leftOut: (written) => `${quote(written)} deixado de fora`,
      taken: (written, taken) => `${quote(written)} como ${quote(taken)}`,
      takenForDays: (written, days) => line`${quote(written)}: ${days}`,
      untilDay: (on) => line`até ${on}`,
      sinceDay: (on) => line`a partir de ${on}`,
      fromDayToDay: (first, last) => line`de ${first} a ${last}`,
      partial: "Uma parte do índice não respondeu: pode faltar algo.",
      noWord:
        "A cobertura não responde a isto: nenhuma palavra da pergunta aparece nela. As perguntas se fazem em inglês, o idioma das matérias.",
      outsideDates: "A cobertura não responde a isto: nenhuma matéria desses dias está carregada.",
      loaded: (some) => line`Carregado: ${some}.`,
      notSaid: (missing) => `A cobertura não responde a isto: fala do assunto, mas não diz isto${lacking(missing)}.`,
      notCovered: (missing) => `A cobertura não responde a isto: trata de outras coisas${lacking(missing)}.`,
      unsure: "Não é certo que isto responda. Os trechos mais próximos:",
      nearest: "Os trechos mais próximos (talvez não respondam):",
      alsoIn: (citation) => line`Também em ${citation}`,
      alsoInMore: (more) => `Também em mais ${number(more)}`,
      otherFigure: "Outra matéria dá outro número ou outro dia para isto:",
      aboutArticle: (title) => `sobre ${quote(title)}`,
    },
    quotes: {
      heading: (some, name, limits) => `${quotations(some)} de ${name}${limits}`,
      none: (name, limits) => `A cobertura não traz palavras de ${name}${limits}.`,
      whole: "em frases inteiras",
      parts: "em partes de frases",
      about: (words) => `sobre ${quote(words)}`,
      from: (date) => `desde ${date}`,
      to: (date) => `até ${date}`,
      onlyMentions: (name) => `A cobertura não traz palavras de ${name}, só menções.`,
      onlyRelays(name, relayed) {
        const list = relayed.map((one) => `${quotations(one.count)} de ${one.speaker}`).join(", ");
        return `A cobertura não traz palavras de ${name}; ${name} transmite ${list}.`;
      },
      sameWords: (citation) => line`As mesmas palavras, no todo ou em parte: ${citation}`,
      isAfter: (option, date, other, otherDate) => `${option} é ${date}, depois de ${other}, ${otherDate}.`,
      swap: "Troque uma pela outra, ou deixe uma de fora.",
    },
    people: {
      quoted: (some) => count(some, "pessoa é citada", "pessoas são citadas"),
      person: (name, some) => line`${name}: ${quotations(some)}`,
      onlyMentioned: (more) =>
        `Mais ${count(more, "pessoa é mencionada", "pessoas são mencionadas")}, sem palavras próprias.`,
      alsoCalled: (names) => `Outros nomes: ${names}.`,
      quotedBeside: (names) => `Citados nas mesmas matérias: ${names}.`,
    },
    check: {
      verdicts: {
        exact: ["Exata", "uma matéria traz estas palavras, uma por uma, entre aspas"],
        "exact-but-punctuation": ["Exata, exceto pela pontuação ou pelas maiúsculas", "cada palavra é a mesma"],
        framed: [
          "Palavras exatas, mas leia a frase",
          "a matéria tem estas palavras, mas não as dá simplesmente como ditas",
        ],
        shortened: ["Encurtada", "as palavras estão em uma matéria, e na mesma frase há mais ao lado delas"],
        altered: ["Alterada", "uma matéria traz outras palavras"],
        spliced: ["Emendada", "são pedaços que na cobertura estão separados"],
        "other-speaker": ["De outra pessoa", "uma matéria traz estas palavras, mas como ditas por outra pessoa"],
        reported: ["Relatada, não citada", "são palavras da própria matéria, que não estão, no conjunto, entre aspas"],
        nearest: [
          "Não encontrada como apresentada",
          "isto é o mais próximo que a cobertura traz; não confirma a citação apresentada",
        ],
        "not-found": ["Não está na cobertura", "nenhuma matéria traz estas palavras, nem outras parecidas"],
        retracted: ["Retirada", "só uma matéria retirada tem estas palavras, ou quase estas"],
        replaced: [
          "Substituída",
          "só uma versão anterior de uma matéria tem estas palavras, ou quase estas; uma mais recente tomou seu lugar",
        ],
      },
      verdict: (name, meaning) => `${name}: ${meaning}.`,
      turnsMeaning: "A citação apresentada inverte o sentido. ",
      frames: {
        denied: (cue) =>
          line`Atenção à frase inteira. Com ${cue}, ela nega ou rejeita estas palavras: lidas sozinhas, dizem o contrário da frase.`,
        hedged: (cue) =>
          line`Atenção à frase inteira. Com ${cue}, ela deixa em aberto se estas palavras procedem: lidas sozinhas, dizem mais do que a frase.`,
        reported: (cue) =>
          line`Atenção à frase inteira. Com ${cue}, ela transmite estas palavras como afirmação de alguém: lidas sozinhas, parecem um fato.`,
      },
      articleGives: (speaker) => line`Segundo a matéria, são palavras de: ${speaker}.`,
      claimedOf: (name) => `Apresentada como de ${name}. `,
      speakerOpen: (name) =>
        `Não está estabelecido se ${name} disse isto: não foi possível ler com certeza a quem a matéria atribui estas palavras.`,
      passedOn: (name) => `${name} transmitiu estas palavras. `,
      edits: {
        negation: "Negação",
        opposite: "Oposto",
        number: "Número",
        date: "Data ou hora",
        name: "Nome",
        hedge: "Grau de certeza",
        tense: "Tempo verbal",
        contraction: "Contração",
        bracket: "Colchete do editor",
        sic: "[sic]",
        spelling: "Ortografia",
        "function-word": "Palavra gramatical",
        word: "Palavra",
        capital: "Maiúsculas",
        punctuation: "Pontuação",
      },
      adds: (kind, claimed) => line`${strong(`${kind}:`)} a citação apresentada acrescenta ${quote(claimed)}. `,
      leavesOut: (kind, words) => line`${strong(`${kind}:`)} a citação apresentada omite ${words}. `,
      differs: (kind, words, claimed) =>
        line`${strong(`${kind}:`)} a matéria traz ${words}; a citação apresentada, ${quote(claimed)}. `,
      andMoreDifferences: (more) => `e mais ${count(more, "diferença", "diferenças")}`,
      cutBefore: "Antes: ",
      cutWithin: "Omitido no meio: ",
      cutAfter: "Depois: ",
      carriers: (some, earliest) =>
        line`${articles(some)} da cobertura carregada ${plural(some, "a traz", "a trazem")}, a mais antiga de ${earliest}:`,
      ways: {
        whole: "inteira",
        shortened: "encurtada",
        fragment: "um fragmento",
        paraphrased: "nas palavras da própria matéria",
      },
      carrier: (way, words, carriage, citation) => line`• ${way}: ${words} — ${carriage} · ${citation}`,
      notInMarks: "sem aspas",
      searched: (some) => line`Busca feita em ${some}. Não estar nelas não mostra que nunca foi dito.`,
      nothingToCheck: "Aí não há palavras a conferir.",
      pasteWords: "Cole as próprias palavras: ",
      theWords: "as palavras, com ou sem aspas",
    },
    compare: {
      heading: (shared, figures) =>
        `${count(shared, "citação em comum", "citações em comum")}, ${count(figures, "diferença", "diferenças")} de números ou horários`,
      first: (article) => line`Primeira: ${article}`,
      second: (article) => line`Segunda: ${article}`,
      notJudged: "O que cada uma diz está lado a lado. Qual delas está certa não se julga.",
      oneText: "Ambas trazem um mesmo texto: o que compartilham é uma só apuração, não duas.",
      bothQuote: "Ambas citam:",
      figures: "Números e horários que diferem:",
      onlyFirst: "Só a primeira cita:",
      onlySecond: "Só a segunda cita:",
      needTwo: "São necessárias duas matérias, ou um assunto.",
      forExample: "Por exemplo: ",
      sameArticle: "As duas são a mesma matéria.",
      oneArticle: (topic) => `Só uma matéria da cobertura fala de ${quote(topic)}.`,
      noArticle: (topic) => `Nenhuma matéria da cobertura fala de ${quote(topic)}.`,
    },
    source: {
      exact: (places) => `Fonte: palavra por palavra em ${count(places, "lugar", "lugares")}.`,
      altered: (checkCommand) => `Fonte: uma matéria traz isto com diferenças; ${checkCommand} as enumera.`,
      nearest: "Fonte: só algo parecido; não é necessariamente daqui.",
      notFound: "Fonte: não está na cobertura.",
      toCite: "Para citar: ",
      unchanged: "Fonte: inalterada, palavra por palavra.",
      changed: "Fonte: a matéria mudou desde então.",
      noLongerIn: (title) => line`Estas palavras não estão mais nela: ${title}`,
      asItIsNow: "Como está agora: ",
      withdrawn: "Fonte: retirada.",
      retracted: (title, correctionsCommand) =>
        `${quote(title)} foi retirada ou substituída: ${correctionsCommand} diz por quê.`,
      carriers: (some) =>
        some === 0
          ? "Nenhuma outra matéria da cobertura traz isto."
          : `${count(some, "outra matéria traz", "outras matérias trazem")} isto, ou quase as mesmas palavras:`,
      ofTheseSameText: (some) =>
        `Delas, ${number(some)} ${plural(some, "traz", "trazem")} o mesmo texto que esta matéria.`,
      unknownMark: "Nenhuma matéria carregada tem esta marca: ela foi removida, ou a marca está mal digitada.",
      nothingToFind: "Aí não há palavras a procurar.",
      pasteWords: "Cole algumas palavras de uma matéria: ",
    },
    corrections: {
      none: "Nada da cobertura foi corrigido nem retirado.",
      changes: (some) => count(some, "mudança", "mudanças"),
      corrected: (on) => line`corrigida em ${on}: `,
      retracted: (on) => line`retirada em ${on}: `,
      replaced: "substituída",
      replacedBy: (title) => `substituída por ${quote(title)}`,
    },
    status: {
      hidden: (some) => `, e ${count(some, "retirada ou substituída", "retiradas ou substituídas")}`,
      loadedOn: (time) => line`Carregada em ${time}`,
      reloadFailed: (time) =>
        line`A última recarga falhou em ${time}: as respostas continuam vindo do que estava carregado antes.`,
      time: (on, clock) => line`${on}, ${clock} UTC`,
      withoutReader: "As perguntas são respondidas só por suas palavras: o leitor está desligado.",
      allRead: "Tudo o que há nos arquivos pôde ser lido.",
      problems: (some) =>
        `${count(some, "problema", "problemas")} nos arquivos; a quem mantém este bot, ${quote("npm start -- lint")} nomeia cada um.`,
      forManagers: "Isto é mostrado só a você, porque você mantém este bot ou administra este servidor:",
      reason: (reason) => `Por que a recarga falhou: ${reason}`,
    },
    help: {
      heading: "O que se pode perguntar",
      option: (name, description) => `${name}: ${description}`,
      forExample: "Por exemplo: ",
      inBrackets: "O que está entre colchetes pode ficar de fora.",
    },
    about: {
      whatItDoes:
        "Responde a perguntas sobre uma cobertura jornalística com trechos de suas matérias, palavra por palavra, e diz quando elas não têm resposta.",
      promise: [
        "A promessa.",
        "Cada palavra mostrada como citação está na matéria citada. Você fica sabendo quem disse, em qual matéria, em que dia, e também quando isso não se sabe.",
      ],
      noPromise: [
        "O que ela não é.",
        "Não promete que uma matéria esteja certa: tudo é o que uma matéria diz, e uma alegação continua sendo uma alegação. Quem julga qual trecho serve a uma pergunta é um programa, que pode errar.",
      ],
      coverage: [
        "Cobertura.",
        (some, quoted, loaded) => line`${some}, com ${quotations(quoted)}${loaded ? line`; ${loaded}` : ""}.`,
      ],
      loadedOn: (on, clock) => line`carregada em ${on} às ${clock} UTC`,
      privacy: [
        "Privacidade.",
        "Nada do que você pergunta é guardado ou registrado, e não há banco de dados. Registra-se que um comando foi dado: qual, quando, em qual servidor e quanto tempo levou a resposta; não por quem. O próprio Discord guarda as mensagens que mostra.",
      ],
      licence: [
        "Licença.",
        "O programa está sob a licença MIT. As matérias pertencem a seus veículos e são citadas com a fonte.",
      ],
      howToAsk: "Como perguntar: ",
    },
    message: {
      presence: (some) => `${articles(some)}, ${plural(some, "citada", "citadas")} palavra por palavra`,
      first: "Primeira",
      previous: "Anterior",
      page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
      next: "Próxima",
      last: "Última",
      readArticle: "Ler a matéria",
      article: "matéria",
      notShown: (more) => `Mais ${count(more, "item não cabe", "itens não cabem")} em uma mensagem do Discord.`,
      context: "Contexto",
      contextOf: "Contexto de…",
      otherArticles: "Outras matérias",
      more: "Mais",
      askAbout: "Perguntar sobre isto",
      yourQuestion: "O que você quer saber?",
      aboutPassage: "“He”, “she” e “that” referem-se ao trecho. Pergunte em inglês.",
      share: "Compartilhar",
      dismiss: "Remover",
      sharedBy: (person) => `Compartilhado por ${person}`,
    },
    terminal: {
      lineTooLong: (most) => `Uma linha tem no máximo ${number(most)} caracteres; esta tem mais.`,
      needsName: "Um comando precisa de um nome depois da barra.",
      unknownCommand: (name) => `Não existe o comando /${name}.`,
      thereAre: "Existem: ",
      didYouMean: "Você quis dizer ",
      needsSlash: "Um comando começa com uma barra.",
      quotedMost: (names) => `Mais citados: ${names}`,
      howToType:
        "Uma linha sem barra é uma pergunta, em inglês. O que está entre colchetes pode ficar de fora. /quit encerra.",
      marks: (words, best) =>
        `As linhas depois de ${words} ou ${best} são palavras da própria matéria; ${best} aponta as que importam.`,
      helpSaysMore: "/help diz mais.",
    },
  };
}
