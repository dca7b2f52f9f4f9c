import { applyCorrections } from "./corrections.ts";
import { readCrimeNouns, readCrimeVerbs } from "./crime-verbs.ts";
import { readMeasures } from "./measures.ts";
import { nounCorrections } from "./noun-corrections.ts";
import { classNouns, irregularPlurals } from "./noun-rules.ts";
import { readPlaceNames } from "./place-names.ts";
import { nounFormCorrections, verbCorrections } from "./verb-corrections.ts";
import { classVerbs, irregularForms, markNounForms } from "./verb-rules.ts";
import { readVerbUses } from "./verb-uses.ts";
import { writeTable } from "./write-table.ts";

/** A generated file of the program, and what is in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const head = `// Made by \`npm run build:english\` from WordNet 3.1 and the corrections in bench/english; not written by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See LICENSE-WordNet beside this file.
`;

/** The tables of verbs and nouns, as WordNet and the corrections have them now. */
export function buildLexicon(): readonly GeneratedFile[] {
  const verbs = applyCorrections(markNounForms(applyCorrections(classVerbs(), verbCorrections)), nounFormCorrections);
  const nouns = applyCorrections(classNouns(), nounCorrections);
  const forms = [...irregularForms(new Set(verbs.keys()))].map(([verb, some]) => `${verb}: ${some.join(" ")}`);
  const measures = readMeasures();
  const plurals = [...irregularPlurals(new Map([...measures, ...nouns]))].map(([plural, noun]) => `${noun}: ${plural}`);
  return [
    {
      path: "src/english/lexicon/verb-table.ts",
      text: [
        head,
        writeTable("verbTable", "Verbs by their classes.", byClasses(verbs)),
        writeTable("irregularVerbs", "Forms that do not follow from the verb by rule.", forms),
        writeTable("crimeVerbs", "Verbs for what the law calls a crime.", [
          `crime: ${readCrimeVerbs(verbs).join(" ")}`,
        ]),
        writeTable("verbUses", "Verbs by how sure their form in -s is one.", byClasses(readVerbUses())),
      ].join("\n"),
    },
    {
      path: "src/english/lexicon/noun-table.ts",
      text: [
        head,
        writeTable("nounTable", "Nouns by their classes.", byClasses(nouns)),
        writeTable("crimeNouns", "Nouns for what the law calls a crime.", [`crime: ${readCrimeNouns().join(" ")}`]),
        writeTable("irregularNouns", "Plurals that do not follow from the noun by rule.", plurals),
        writeTable(
          "measureTable",
          "Nouns that can name a measure, by the measures they can mean.",
          byClasses(measures),
        ),
      ].join("\n"),
    },
    {
      path: "src/english/lexicon/place-table.ts",
      text: [
        head,
        writeTable("placeTable", "Places whose name is two words.", [`place: ${readPlaceNames().join(" ")}`]),
      ].join("\n"),
    },
  ];
}

/** One line for each set of classes: "saying noun: answer claim …". */
function byClasses(classed: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const word of [...classed.keys()].sort()) {
    const classes = [...(classed.get(word) ?? [])].sort().join(" ");
    lines.set(classes, [...(lines.get(classes) ?? []), word]);
  }
  return [...lines].map(([classes, words]) => `${classes}: ${words.join(" ")}`);
}
