import type { CommandNames, OptionName } from "./command-names.ts";

export const spanishPrivateOption: OptionName = { name: "privado", description: "Solo usted ve la respuesta" };

export const spanishPlainOption: OptionName = {
  name: "texto-simple",
  description: "La respuesta como texto sin formato, sin botones",
};

/** Sorted as the help is. */
export const spanishCommands: CommandNames = {
  ask: {
    name: "preguntar",
    description: "Hacer una pregunta sobre los artículos, en inglés",
    menu: "Buscar en los artículos",
    options: {
      question: { name: "pregunta", description: "Lo que quiere saber, con sus propias palabras, en inglés" },
      limit: { name: "cantidad", description: "Cuántos pasajes mostrar (3 si no se indica)" },
      about: { name: "sobre", description: "Solo sobre esto: unas palabras (en inglés) o un pasaje, por su marca" },
    },
  },
  quotes: {
    name: "citas",
    description: "Mostrar lo que alguien dijo, palabra por palabra",
    options: {
      person: { name: "persona", description: "De quién: una parte del nombre; sin ella, a quién se cita" },
      about: { name: "sobre", description: "Solo sobre esto: unas palabras (en inglés) o un pasaje, por su marca" },
      from: { name: "desde", description: "Publicado desde esta fecha (2024-10-07, 2024-10 o 2024)" },
      to: { name: "hasta", description: "Publicado hasta esta fecha (2024-10-07, 2024-10 o 2024)" },
      kind: {
        name: "tipo",
        description: "Solo frases enteras, o solo partes de frases",
        choices: { direct: "frases enteras", fragment: "partes de frases" },
      },
    },
  },
  check: {
    name: "comprobar",
    description: "¿Es real esta cita? La compara con los artículos, palabra por palabra",
    menu: "Comprobar esta cita",
    options: {
      quote: { name: "cita", description: "Las palabras que se presentan como cita" },
      speaker: { name: "autor", description: "Quién se supone que las dijo" },
    },
  },
  compare: {
    name: "comparar",
    description: "Comparar dos artículos: citas comunes, y números y horas que difieren",
    options: {
      first: { name: "primero", description: "Un artículo: su título, o su lugar en la lista de fuentes" },
      second: { name: "segundo", description: "El otro artículo: su título, o su lugar en la lista" },
      topic: { name: "tema", description: "En lugar de artículos: compara los dos que más dicen de ello" },
    },
  },
  latest: {
    name: "novedades",
    description: "Los artículos más recientes y cómo empiezan",
    options: {
      about: { name: "sobre", description: "Solo sobre esto: unas palabras (en inglés) o un pasaje, por su marca" },
      limit: { name: "cantidad", description: "Cuántos artículos se muestran (3 si no se indica)" },
    },
    words: {
      heading: "Los artículos más recientes:",
      headingOne: "El artículo más reciente:",
      none: "Ningún artículo menciona «{about}».",
      tryOthers: "Pruebe con otras palabras, o no ponga ninguna.",
    },
  },
  sources: {
    name: "fuentes",
    description: "Ver los artículos, o leer uno",
    menu: "¿De qué artículo es esto?",
    options: {
      article: { name: "artículo", description: "El artículo que se abre: su título o su identificador" },
      publisher: { name: "medio", description: "Solo artículos de este medio" },
      text: {
        name: "texto",
        description: "¿De qué artículo es esto? Una frase, unas palabras o una marca como #7k2m9x4p",
      },
    },
    words: {
      noneFrom: "No hay artículos de «{publisher}».",
    },
  },
  help: {
    name: "ayuda",
    description: "Lo que puede preguntar, en cinco líneas",
    options: { command: { name: "comando", description: "Un comando que explicar, por ejemplo citas" } },
  },
  about: {
    name: "acerca",
    description: "Qué es este bot, qué promete y qué guarda (nada)",
    options: {},
  },
};
