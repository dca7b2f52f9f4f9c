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
    description: "Hacer una pregunta sobre la cobertura, en inglés",
    menu: "Buscar en la cobertura",
    options: {
      question: { name: "pregunta", description: "Lo que quiere saber, con sus propias palabras, en inglés" },
      limit: { name: "cantidad", description: "Cuántos pasajes mostrar (3 si no se indica)" },
      about: { name: "sobre", description: "Seguir preguntando sobre un pasaje, por su marca: #7k2m9x4p" },
    },
  },
  quotes: {
    name: "citas",
    description: "Mostrar lo que alguien dijo, palabra por palabra",
    options: {
      person: { name: "persona", description: "De quién: cualquier parte de un nombre o apodo" },
      about: { name: "tema", description: "Solo citas con estas palabras en ellas o a su alrededor (en inglés)" },
      from: { name: "desde", description: "Solo de artículos desde este día, mes o año: 2024-10-07" },
      to: { name: "hasta", description: "Solo de artículos hasta este día, mes o año: 2024-10" },
      kind: {
        name: "tipo",
        description: "Solo frases enteras, o solo partes de frases",
        choices: { direct: "frases enteras", fragment: "partes de frases" },
      },
    },
  },
  people: {
    name: "personas",
    description: "Ver quién habla en la cobertura, o abrir a una persona",
    options: { person: { name: "persona", description: "A quién abrir: cualquier parte de un nombre o apodo" } },
  },
  check: {
    name: "comprobar",
    description: "¿Es real esta cita? Lo que la cobertura tiene de sus palabras, una por una",
    menu: "Comprobar esta cita",
    options: {
      quote: { name: "cita", description: "Las palabras que se presentan como cita" },
      speaker: { name: "autor", description: "Quién se supone que las dijo" },
    },
  },
  compare: {
    name: "comparar",
    description: "Dos artículos lado a lado: citas comunes, y números y horas que difieren",
    options: {
      first: { name: "primero", description: "Un artículo: su título o su identificador" },
      second: { name: "segundo", description: "El otro artículo: su título o su identificador" },
      topic: { name: "tema", description: "En lugar de artículos: compara los dos que más dicen de ello" },
    },
  },
  source: {
    name: "fuente",
    description: "¿De qué artículo es esto? Su párrafo y su día",
    menu: "¿De qué artículo es esto?",
    options: {
      text: { name: "texto", description: "Un pasaje, una frase o unas palabras; o una marca como #7k2m9x4p" },
      carriers: { name: "también-en", description: "Con una marca: los demás artículos que recogen el pasaje" },
    },
  },
  sources: {
    name: "fuentes",
    description: "Ver los artículos de la cobertura, o leer uno de ellos",
    options: { article: { name: "artículo", description: "El artículo que se abre: su título o su identificador" } },
  },
  corrections: {
    name: "correcciones",
    description: "Ver lo que se ha corregido, retirado o sustituido desde que se publicó",
    options: {},
  },
  status: {
    name: "estado",
    description: "En qué se basa cada respuesta: los artículos, sus días, cuándo se cargaron",
    options: {},
  },
  help: { name: "ayuda", description: "Qué se puede preguntar, con ejemplos de la cobertura", options: {} },
  about: {
    name: "acerca",
    description: "Qué es este bot, qué promete, de qué responde y qué guarda (nada)",
    options: {},
  },
};
