import { listWords } from "../lists.ts";

/** Words of a chat that say nothing of the matter. */
const empty = "bro btw dude fr idk imo innit irl lmao lol ngl omg pls plz tbh thx wtf yo";

/** Lists what is meant, and how people type it in a chat, in haste too: words that are no English words of their own. */
const spellings = `
a lot: alot; about: abt abuot aobut bout; and: nd; are: r; because: bc bcs bcuz beacuse becuase coz cuz; before: b4;
between: bw; business: biz; celebrity: celeb; did you: didja; do not: dont; do not know: dunno; especially: esp;
girlfriend: gf; going to: gonna; government: gov govt; great: gr8; have to: gotta hafta; kind of: kinda; let me:
lemme; give me: gimme; love: luv; now: atm rn; out of: outta; people: ppl; photo: pic; photos: pics; probably: prob probs prolly;
really: rly; representative: rep; somebody: smb; something: smth smthn somethin; sorry: sry; sort of: sorta;
television: tv; that: dat taht; the: da teh; their: thier; them: dem; this: dis; though: tho; through: thru; tomorrow:
tmrw; true: tru; trying to: tryna; until: til; video: vid; videos: vids; want to: wanna; week: wk; what: waht wat wut;
what is: wats wuts; when: wehn wen; which: whcih; who is: whos; why: y; with: w wiht wit; year: yr; years: yrs; yesterday:
yday; you: u ya yall; your: ur; youtube: yt
`;

/** Holds how people type in a chat, folded and without apostrophes, by what they mean. An empty meaning says nothing. */
export const chatSpelling: ReadonlyMap<string, string> = new Map(
  [`: ${empty}`, ...spellings.trim().split(/;\s/)].flatMap((line) => {
    const [meaning = "", words = ""] = line.replace(/\n/g, " ").split(": ");
    return words.split(" ").map((word) => [word, meaning] as const);
  }),
);

/** Lists what people write around words of which they ask whether they are real. */
export const chatter: ReadonlySet<string> = listWords(
  "actually check ever fact heard last once real really source true truly wait",
);
