import type { CommandNames, OptionName } from "./command-names.ts";

export const frenchPrivateOption: OptionName = { name: "privé", description: "Vous seul voyez la réponse" };

export const frenchPlainOption: OptionName = {
  name: "texte-simple",
  description: "La réponse en texte simple, sans boutons",
};

/** Sorted as the help is. */
export const frenchCommands: CommandNames = {
  ask: {
    name: "demander",
    description: "Poser une question sur les articles, en anglais",
    menu: "Chercher dans les articles",
    options: {
      question: { name: "question", description: "Ce que vous voulez savoir, avec vos mots, en anglais" },
      limit: { name: "nombre", description: "Combien de passages afficher (3 si rien n'est indiqué)" },
      about: {
        name: "sujet",
        description: "Seulement à ce sujet : quelques mots (en anglais) ou un passage, par sa marque",
      },
    },
  },
  quotes: {
    name: "citations",
    description: "Afficher ce que quelqu'un a dit, mot pour mot",
    options: {
      person: { name: "personne", description: "Les mots de qui : une partie du nom ; sans elle, qui est cité" },
      about: {
        name: "sujet",
        description: "Seulement à ce sujet : quelques mots (en anglais) ou un passage, par sa marque",
      },
      from: { name: "depuis", description: "Publié à partir de cette date (2024-10-07, 2024-10 ou 2024)" },
      to: { name: "jusqu-à", description: "Publié jusqu'à cette date (2024-10-07, 2024-10 ou 2024)" },
      kind: {
        name: "type",
        description: "Seulement des phrases entières, ou seulement des parties de phrases",
        choices: { direct: "phrases entières", fragment: "parties de phrases" },
      },
    },
  },
  check: {
    name: "vérifier",
    description: "Cette citation est-elle authentique ? La compare aux articles, mot pour mot",
    menu: "Vérifier cette citation",
    options: {
      quote: { name: "citation", description: "Les mots que l'on dit être une citation" },
      speaker: { name: "auteur", description: "Qui les aurait dits" },
    },
  },
  compare: {
    name: "comparer",
    description: "Comparer deux articles : citations communes, nombres et heures qui diffèrent",
    options: {
      first: { name: "premier", description: "Un article : son titre, ou sa place dans la liste des sources" },
      second: { name: "second", description: "L’autre article : son titre, ou sa place dans la liste" },
      topic: { name: "sujet", description: "Au lieu d'articles : compare les deux qui en disent le plus" },
    },
  },
  latest: {
    name: "nouveautés",
    description: "Les articles les plus récents et leur début",
    options: {
      about: {
        name: "sujet",
        description: "Seulement à ce sujet : quelques mots (en anglais) ou un passage, par sa marque",
      },
      limit: { name: "nombre", description: "Combien d’articles montrer (3 par défaut)" },
    },
    words: {
      heading: "Les articles les plus récents :",
      headingOne: "L’article le plus récent :",
      none: "Aucun article ne mentionne « {about} ».",
      tryOthers: "Essayez d’autres mots, ou n’en donnez pas.",
    },
  },
  sources: {
    name: "sources",
    description: "Voir les articles, ou en lire un",
    menu: "De quel article cela vient-il ?",
    options: {
      article: { name: "article", description: "L'article à ouvrir : son titre ou son identifiant" },
      publisher: { name: "editeur", description: "Seulement les articles de ce média" },
      text: {
        name: "texte",
        description: "De quel article cela vient-il ? Une phrase, quelques mots ou une marque comme #7k2m9x4p",
      },
    },
    words: {
      noneFrom: "Aucun article ne vient de « {publisher} ».",
    },
  },
  help: {
    name: "aide",
    description: "Ce que vous pouvez demander, en cinq lignes",
    options: { command: { name: "commande", description: "Une commande à expliquer, par exemple citations" } },
  },
  about: {
    name: "à-propos",
    description: "Ce qu'est ce bot, ce qu'il promet et ce qu'il garde (rien)",
    options: {},
  },
};
