import { listWords } from "../lists.ts";

/**
 * Lists what the news calls somebody instead of a name that stands just before: "Roe will run. The billionaire said he …", where
 * "The auditor said …" is somebody else. Folded, singular; read out of English news, 2015 to 2016,
 * with the artists and athletes of WordNet's `creator`, `performer` and `athlete` that are told so. Sorted.
 */
export const epithets: ReadonlySet<string> = listWords(`
actor actress artist author ballerina bassist billionaire boxer businessman businesswoman candidate
cartoonist celebrity cellist chef choreographer comedian composer congressman congresswoman contender
cricketer dancer democrat dramatist drummer entertainer entrepreneur essayist filmmaker footballer
front-runner frontrunner goalkeeper golfer guitarist gymnast hopeful illustrator incumbent investor legend
magician magnate midfielder millionaire model mogul musician native neurosurgeon nominee novelist painter performer
philanthropist philosopher photographer pianist playwright poet politician potter rapper republican rower
screenwriter sculptor senator singer socialist soprano sprinter star statesman striker superstar swimmer talker tenor
tycoon veteran violinist winner writer
`);
