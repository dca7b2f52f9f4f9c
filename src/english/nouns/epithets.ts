/**
 * What the news calls somebody instead of a name that stands just before: "Roe will run. The billionaire said he …", where
 * "The auditor said …" is somebody else. Folded, singular; read out of English news, 2015 to 2016. Sorted.
 */
export const epithets: ReadonlySet<string> = new Set(
  `
actor actress author billionaire businessman businesswoman candidate celebrity comedian congressman congresswoman
contender democrat entertainer entrepreneur front-runner frontrunner hopeful incumbent investor legend magnate
millionaire mogul musician native neurosurgeon nominee performer philanthropist politician rapper republican senator
singer socialist star statesman superstar talker tycoon veteran winner writer
`
    .trim()
    .split(/\s+/),
);
