/**
 * Beginnings of words that stand in notices which sites show in place of an article: on cookies, robots, blockers and lost pages; the second half
 * in German, French, Spanish, Italian, Dutch and Polish, as their consent forms have them.
 */
const beginnings: ReadonlySet<string> = new Set(
  `
access account action adblo adver block brows captc click conne consen conse cookie cooki denie devic disab enabl error expir found forbi human javas
login membe moved page partn permi perso priva proce refre reloa reque resou robot searc secur serve setti
data servi subsc switc techn unava updat verif visit
abonn accep acept akzep anzei ciast daten datos dispo donne einst einwi filtr geraet gerat geper insta konto mitte noodz perso podmi prefe prese provv publi
pubbl reclam rekla toest track utili verwe werbe werbu zgoda zusti zugri
`
    .trim()
    .split(/\s+/)
    .map((word) => word.slice(0, 5)),
);

/** Tells whether a word is met in such notices. `start` is folded, and its first five letters. */
export function isNoticeWord(start: string): boolean {
  return beginnings.has(start);
}
