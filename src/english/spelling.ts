import { listWords } from "./lists.ts";

/** Stems in "our" that are written "or" in America. */
const ourStems = listWords(`
arbour ardour armour behaviour candour clamour colour demeanour dishonour endeavour favour fervour flavour glamour harbour honour
humour labour misbehaviour neighbour odour parlour rancour rigour rumour saviour savour splendour tumour valour vapour vigour
`);

/** Words in "re" that are written "er". */
const reWords = listWords(
  "calibre centre centimetre epicentre fibre kilometre litre lustre louvre meagre metre millimetre ochre sabre sepulchre sombre spectre theatre",
);

/** Verbs whose last "l" is doubled before an ending. */
const doubledStems = listWords(`
cancel channel council counsel dial duel equal fuel jewel label level marshal marvel model panel quarrel pedal pencil refuel revel rival shovel
signal total travel tunnel unravel
`);

/** Words in a consonant and "ise" that are written so everywhere. */
const alwaysIse = listWords(`
advertise advise apprise chastise circumcise comprise compromise concise demise despise devise enterprise excise exercise expertise
franchise improvise likewise merchandise otherwise paradise practise precise premise promise revise supervise surmise surprise televise
treatise
`);

/** Holds what follows no rule, British first. */
const pairs: ReadonlyMap<string, string> = new Map(
  `
aeroplane:airplane aeroplanes:airplanes ageing:aging aluminium:aluminum annexe:annex annexes:annexs artefact:artifact
artefacts:artifacts axe:ax burnt:burned cheque:check cheques:checks chequered:checkered chilli:chili cosily:cozily cosiness:coziness
cosy:cozy defence:defense defences:defenses doughnut:donut doughnuts:donuts dreamt:dreamed gaol:jail jewellery:jewelry kerb:curb kerbs:curbs
leant:leaned leapt:leaped learnt:learned licence:license licences:licenses liquorice:licorice manoeuvre:maneuver manoeuvred:maneuvered
manoeuvres:maneuvers offence:offense offences:offenses okay:ok pedlar:peddler pedlars:peddlers practise:practice practised:practiced
practises:practices practising:practicing pretence:pretense pretences:pretenses programme:program programmes:programs pyjama:pajama
pyjamas:pajamas skilful:skillful skilfully:skillfully spelt:spelled spilt:spilled spoilt:spoiled storey:story storeys:stories
tranquillity:tranquility tyre:tire tyres:tires whisky:whiskey wilful:willful wilfully:willfully woollen:woolen worshipped:worshiped
worshipper:worshiper worshippers:worshipers worshipping:worshiping yoghurt:yogurt
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Parts of words that are written otherwise in America wherever they stand, British first. */
const parts: readonly (readonly [string, string])[] = `
aesthet:esthet anaem:anem anaesth:anesth archaeo:archeo caesarean:cesarean draught:draft dgement:dgment faec:fec foet:fet grey:gray
gynaec:gynec haem:hem homoeo:homeo leukaem:leukem loguing:loging logued:loged mediaev:mediev mould:mold moustach:mustach oedem:edem
oesoph:esoph oestr:estr paed:ped plough:plow rrhoea:rrhea sceptic:skeptic sulph:sulf
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(":") as [string, string]);

/** Verbs in one "l", which is doubled in America also where nothing is behind it. */
const singleEl = /^((?:appa|disti|enro|enthra|fulfi|insta|insti)l)(?=s$|ments?$|$)/;

/** Words that some write as two, by the first of these: the second, and the whole as one. */
export const partedWords: ReadonlyMap<string, { readonly second: string; readonly whole: string }> = new Map(
  ["all right alright", "any more anymore", "for ever forever"].map((row) => {
    const [first = "", second = "", whole = ""] = row.split(" ");
    return [first, { second, whole }];
  }),
);

/** The American spelling of a folded word; the word itself where both write it alike. Only one word never becomes another. */
export function americanSpelling(word: string): string {
  if (word.length < 4) return word;
  const known = pairs.get(word);
  if (known) return known;
  const inner = parts.reduce((found, [part, american]) => found.replace(part, american), word);
  const whole = inner.replace(/logue(?=s?$)/, "log").replace(singleEl, "$1l");
  return ofOur(whole) ?? ofRe(whole) ?? ofIse(whole) ?? ofDoubled(whole) ?? whole;
}

/** One letter more, less or other, or two neighbours that changed places; the first letter is the same. */
export function isOneLetterApart(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false;
  let [start, end] = [0, 0];
  const least = Math.min(one.length, other.length);
  while (start < least && one[start] === other[start]) start += 1;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}

function ofOur(word: string): string | null {
  const at = word.indexOf("our");
  return at > 1 && ourStems.has(word.slice(0, at + 3)) ? `${word.slice(0, at)}or${word.slice(at + 3)}` : null;
}

function ofRe(word: string): string | null {
  const [, stem = "", ending = ""] = /^(.{3,})re(s|d|)$/.exec(word) ?? [];
  return reWords.has(`${stem}re`) ? `${stem}er${ending === "d" ? "ed" : ending}` : null;
}

/** "organise" and "analyse" with their forms. */
function ofIse(word: string): string | null {
  const [, stem = "", vowel = "", ending = ""] =
    /^(.*[^aeou])([iy])s(e|ed|er|ers|es|ing|ation|ations)$/.exec(word) ?? [];
  if (stem.length < 3 || alwaysIse.has(`${stem}ise`) || (vowel === "y" && !/(?:al|aly|ol)$/.test(stem))) return null;
  return `${stem}${vowel}z${ending}`;
}

function ofDoubled(word: string): string | null {
  const [, stem = "", ending = ""] = /^(.*l)l(ed|er|ers|ing|or|ors)$/.exec(word) ?? [];
  return doubledStems.has(stem) ? stem + ending : null;
}
