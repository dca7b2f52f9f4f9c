import type { CommandNames, OptionName } from "./command-names.ts";

export const portuguesePrivateOption: OptionName = { name: "privado", description: "Só você vê a resposta" };

export const portuguesePlainOption: OptionName = {
  name: "texto-simples",
  description: "A resposta como texto simples, sem botões",
};

/** Sorted as the help is. */
export const portugueseCommands: CommandNames = {
  ask: {
    name: "perguntar",
    description: "Fazer uma pergunta sobre as matérias, em inglês",
    menu: "Buscar nas matérias",
    options: {
      question: { name: "pergunta", description: "O que você quer saber, com suas palavras, em inglês" },
      limit: { name: "quantidade", description: "Quantos trechos mostrar (3 se não for informado)" },
      about: { name: "sobre", description: "Só sobre isto: algumas palavras (em inglês) ou um trecho, pela marca" },
    },
  },
  quotes: {
    name: "citações",
    description: "Mostrar o que alguém disse, palavra por palavra",
    options: {
      person: { name: "pessoa", description: "De quem: uma parte do nome; sem ela, quem é citado" },
      about: { name: "sobre", description: "Só sobre isto: algumas palavras (em inglês) ou um trecho, pela marca" },
      from: { name: "desde", description: "Publicado a partir desta data (2024-10-07, 2024-10 ou 2024)" },
      to: { name: "até", description: "Publicado até esta data (2024-10-07, 2024-10 ou 2024)" },
      kind: {
        name: "tipo",
        description: "Só frases inteiras, ou só partes de frases",
        choices: { direct: "frases inteiras", fragment: "partes de frases" },
      },
    },
  },
  check: {
    name: "conferir",
    description: "Esta citação é real? Compara com as matérias, palavra por palavra",
    menu: "Conferir esta citação",
    options: {
      quote: { name: "citação", description: "As palavras que seriam uma citação" },
      speaker: { name: "autor", description: "Quem as teria dito" },
    },
  },
  compare: {
    name: "comparar",
    description: "Comparar duas matérias: citações em comum, números e horários que diferem",
    options: {
      first: { name: "primeira", description: "Uma matéria: seu título, ou seu lugar na lista de fontes" },
      second: { name: "segunda", description: "A outra matéria: seu título, ou seu lugar na lista" },
      topic: { name: "assunto", description: "Em vez de matérias: compara as duas que mais falam disso" },
    },
  },
  latest: {
    name: "novidades",
    description: "As matérias mais recentes e como começam",
    options: {
      about: { name: "sobre", description: "Só sobre isto: algumas palavras (em inglês) ou um trecho, pela marca" },
      limit: { name: "quantidade", description: "Quantas matérias mostrar (3 se não for indicado)" },
    },
    words: {
      heading: "As matérias mais recentes:",
      headingOne: "A matéria mais recente:",
      none: "Nenhuma matéria menciona “{about}”.",
      tryOthers: "Tente outras palavras, ou não ponha nenhuma.",
    },
  },
  sources: {
    name: "fontes",
    description: "Ver as matérias, ou ler uma",
    menu: "De qual matéria é isto?",
    options: {
      article: { name: "matéria", description: "A matéria a abrir: seu título ou identificador" },
      publisher: { name: "veiculo", description: "Somente matérias deste veículo" },
      text: {
        name: "texto",
        description: "De qual matéria é isto? Uma frase, algumas palavras ou uma marca como #7k2m9x4p",
      },
    },
    words: {
      noneFrom: "Nenhuma matéria é de “{publisher}”.",
    },
  },
  help: {
    name: "ajuda",
    description: "O que você pode perguntar, em cinco linhas",
    options: { command: { name: "comando", description: "Um comando a explicar, por exemplo citações" } },
  },
  about: {
    name: "sobre",
    description: "O que é este bot, o que promete e o que guarda (nada)",
    options: {},
  },
};
