/** What a line that asks its readers for something begins with: “Subscribe for free”, “Thanks for reading”, “Read more on”. */
const call =
  /^(?:click|continue|donate|download|follow|get|join|keep reading|learn more|like what|read|share|sign up|subscribe|support|thank you|thanks|view|want more)\b/i;

/** “was originally published in”, “appeared first on”. */
const appeared =
  /\b(?:(?:originally|first|previously|also) (?:appeared|published|posted|ran)|(?:appeared|published|posted|ran) first)\b/i;

/** “Lowmoor Post is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.” */
const supported =
  /\b(?:reader|listener|member|community)-(?:supported|funded)\b|\b(?:backed|financed|funded|made possible|paid for|supported) by (?:(?:its|our|the|you, our) )?(?:(?:generous|loyal|paying) )?(?:listeners|members|patrons|readers|subscribers|supporters)\b/i;
const support =
  /\b(?:becom(?:e|ing)|chip in|contribut(?:e|ing)|donat(?:e|ing)|give (?:now|today)|join(?:ing)?|subscri(?:be|ber|bing|ption)|upgrad(?:e|ing))\b/i;
/** “If you like it, consider becoming a paid subscriber.” */
const considering =
  /(?:^|[.?!,:] )(?:(?:please|so|and) )?consider (?:becoming (?:a|an) |joining |making a (?:donation|gift)|subscribing|supporting (?:my|our|us)\b|upgrading )/i;

/** Tells whether a line says that a paper lives on its readers and asks them for that, or asks them to think of it. */
export function asksForSupport(line: string): boolean {
  return !hasMoreWords(line, mostOfCall) && ((supported.test(line) && support.test(line)) || considering.test(line));
}

/** Tells whether a line begins by asking its readers to subscribe, in one of the languages of the papers: “Suscríbete para seguir leyendo”. */
export function beginsToAsk(line: string): boolean {
  return !hasMoreWords(line, mostOfCall) && beginsAsking.test(line);
}

/** Tells whether a line asks its readers for something. */
export function callsReaders(line: string): boolean {
  return call.test(line);
}

const following =
  /^(?:become|contribute|donate|download|follow|get (?:the|our) (?:app|newsletter)|give|join|register|republish|sign me up|sign up|start your|subscribe|support|yes, sign)\b/i;

/** Tells whether a button asks its readers to follow a site or to pay for it. */
export function asksToFollow(button: string): boolean {
  return following.test(button);
}

/** Tells whether a line tells where its own text came out first, by what a text calls itself: “This article first appeared on …”. */
export function tellsWhereItself(line: string): boolean {
  return ownName.test(line) && tellsWhereItAppeared(line);
}

const ownName = /^(?:this|the) (?:article|column|essay|interview|piece|post|report|story)\b/i;

/** Tells whether a line tells where its text came out first. */
export function tellsWhereItAppeared(line: string): boolean {
  return appeared.test(line);
}

/** What a sentence that asks its readers to subscribe begins with, in the languages of the papers: the imperatives of their dictionaries. */
const subscribing = [
  "abonneer je",
  "abonnez-vous",
  "abonniere",
  "abonnieren sie",
  "abbonati",
  "anmäl dig",
  "assine",
  "get",
  "inscreva-se",
  "inscrivez-vous",
  "iscriviti",
  "iscrivetevi",
  "join",
  "meld deg på",
  "meld je aan",
  "melden sie sich",
  "prenumerera",
  "receive",
  "register",
  "schrijf je in",
  "sign up",
  "subscreva",
  "subscribe",
  "subskrybuj",
  "suscríbase",
  "suscríbete",
  "tilmeld dig",
  "zapisz się",
];
/** What papers send to those who subscribe. */
const sent = [
  "boletim",
  "boletín",
  "briefing",
  "email alerts",
  "infolettre",
  "lettre d’information",
  "mailing list",
  "new issues",
  "new posts",
  "newsletter",
  "nieuwsbrief",
  "nyhedsbrev",
  "nyhetsbrev",
];
/** What a sentence that asks to follow a paper begins with, and where. */
const followed = [
  "folge uns",
  "folgen sie",
  "follow us",
  "følg",
  "följ",
  "obserwuj",
  "segui",
  "seguici",
  "seguite",
  "siga",
  "sigue",
  "síguenos",
  "suivez",
  "volg",
];
const networks = [
  "bluesky",
  "facebook",
  "instagram",
  "linkedin",
  "telegram",
  "threads",
  "tiktok",
  "twitter",
  "whatsapp",
  "x",
  "youtube",
];
const follows = ofLetters(`(?:^|[.?!] )(?:${followed.join("|")}) [^.!?]{1,80}(?<!L)(?:${networks.join("|")})(?!L)`);
/** “Join our WhatsApp channel for the latest news”, “Follow the Tarn Courier channel on WhatsApp”. */
const joins = new RegExp(
  `^(?:(?:click|tap) (?:here )?to )?(?:follow|join|subscribe to) (?=[^.!?]{0,60}\\bchannel\\b)[^.!?]{0,80}\\b(?:${networks.join("|")})\\b`,
  "i",
);
const subscribes = new RegExp(`(?:^|[.?!] )(?:${subscribing.join("|")})(?= )`, "i");
/** Those of them that ask for nothing else. */
const beginsAsking = new RegExp(
  `^(?:${subscribing.filter((one) => !["get", "join", "receive", "register"].includes(one)).join("|")})(?= )`,
  "i",
);
/** “Subscribe to our newsletter” within a sentence: the paper speaks of itself. */
const ours = ofLetters(
  "(?<!L)(?:our|unserL{0,2}|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|vårt?|vores|naszL{0,3})(?!L)",
);
const asked = ofLetters(
  "(?<!L)(?:subscribe|sign up|join|abonnieren|anmelden|abonnez|inscriL{2,6}|suscrL{2,6}|iscrivL{2,6}|assinL{1,5}|abonneer|prenumerera|tilmeld|zapisz)(?!L)",
);
const mostOfOurs = 15;
const thingSent = ofLetters(`(?<!L)(?:${sent.join("|")})L{0,2}(?!L)`);
const leaving =
  /^you(?:’re| are| have) receiv(?:ed|ing) this (?:e-?mail|letter|message|newsletter) because\b|(?:^|[.!|] |because you (?:signed up|subscribed)\b.{0,40})unsubscribe\b(?=[.:)]|$)/i;
const asking = /^(?:follow us|subscribe|sign up)\b/i;

/** One of these is in each such line, wherever it stands. */
const mayAskToRead = new RegExp(["channel", "unsubscribe", "receiv", ...followed, ...sent].join("|"), "i");

/** Words. */
const mostOfCall = 30;

/** Tells whether a line asks its readers to subscribe to what a paper sends, or says how to be rid of it. */
export function asksToSubscribe(line: string): boolean {
  if (hasMoreWords(line, mostOfCall)) return false;
  const plain = line.replaceAll("'", "’");
  if (!mayAskToRead.test(plain)) return false;
  return (
    leaving.test(plain) ||
    follows.test(plain) ||
    joins.test(plain) ||
    (thingSent.test(plain) && (subscribes.test(plain) || asksForOurs(plain)))
  );
}

const browser =
  /^(?:(?:view|read|open|see) (?:(?:this|the|it) ?)?(?:e-?mail|message|newsletter|letter|it)? ?(?:in|on) (?:your|a|the) (?:web )?(?:browser|web|site)|(?:trouble|problems?|can’t|cannot) (?:viewing|reading|seeing|view|read|see) this)\b/i;

/** Tells whether a line of a letter leads to it in a browser: “View this email in your browser”. */
export function leadsToBrowser(line: string): boolean {
  return browser.test(line);
}

const toPage =
  /^(?:permalink|(?:(?:open|read|see|show|view|visit) )?(?:it |this |the (?:article |post |story )?)?(?:(?:in|on) (?:your |a |the |our )?(?:web )?(?:blog|browser|site|web|website)|original(?: article| post| story)?|source))\.?$/i;

/** Tells whether a link only says that it leads to the page of its text: “View on the web”, “Permalink”. It does not say that more stands there. */
export function leadsToPage(link: string): boolean {
  return toPage.test(link);
}

const forwarded =
  /(?:^|[.?!] )(?:was this|did (?:someone|somebody|a friend)|(?:were|have) you been) (?:e-?mail |newsletter |issue )?(?:forward|sent)|\bif (?:this|someone|somebody|you) [^.?!]{0,30}\bforwarded\b/i;
const passedOn =
  /\b(?:forward|send|share) (?:it|this)(?: (?:e-?mail|newsletter|issue|letter|post))? (?:to|with) (?:a|your) (?:friend|colleague)/i;
const spoken = /\byou\b/i;
const asksForVerdict =
  /^(?:how (?:did (?:you like|we do)|was) (?:today’s|this|our)|what did you think of (?:today’s|this))\b/i;
const minutes =
  /^(?:(?:read(?:ing)? time|time to read):? (?:about )?\d{1,3} min|(?:today’s|this|our|the) [^.!?]{0,60}\btakes? (?:about |some )?\d{1,3} minutes? to read\.?$)/i;

/** Tells whether a line of a letter asks whom it was forwarded to subscribe, how its readers like it, or says how long reading it takes. */
export function isOfLetter(line: string): boolean {
  if (hasMoreWords(line, mostOfCall)) return false;
  const plain = line.replaceAll("'", "’");
  return (
    forwarded.test(plain) ||
    minutes.test(plain) ||
    asksForVerdict.test(plain) ||
    (passedOn.test(plain) && (call.test(plain) || spoken.test(plain)))
  );
}

const inIssue =
  /^this (?:story|article|essay|piece|report|column|interview) (?:first |also )?(?:appear(?:s|ed)|ran|runs|is published|was published) in (?:the|our) .{1,60}\bissue\b|^a version of this (?:story|article|essay|piece|report|column|interview|obituary|review) (?:first |also |originally )?(?:appear(?:s|ed)|ran|runs|is published|was (?:first |originally )?published)\b/i;

/** Tells whether a line tells in which issue its own text stands. */
export function namesIssue(line: string): boolean {
  return inIssue.test(line);
}

function asksForOurs(line: string): boolean {
  return !hasMoreWords(line, mostOfOurs) && ours.test(line) && asked.test(line);
}

/** Stops at the word that is one too many: most lines are long. */
function hasMoreWords(line: string, most: number): boolean {
  let count = 1;
  for (let at = line.indexOf(" "); at >= 0 && count <= most; at = line.indexOf(" ", at + 1)) count += 1;
  return count > most;
}

/**
 * An expression in which `L` stands for a letter of the alphabet in which these languages are written, in either case. One that knows every
 * alphabet's capitals takes milliseconds to be made.
 */
function ofLetters(source: string): RegExp {
  return new RegExp(source.replaceAll("L", "[a-zªºß-öø-ɏ]"), "i");
}

/** Tells whether a line that is no sentence may ask for that: “Subscribe to the Tarn Courier”. */
export function mayAskToSubscribe(line: string): boolean {
  return asking.test(line);
}
