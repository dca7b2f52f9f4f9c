import type { Span } from "../../coverage/span.ts";

/**
 * What people say around a question without asking anything by it: greetings, thanks, fillers, and requests to be told. Each is
 * a formula with a fixed place, so that "can someone tell me" goes and "can someone visit" stays. Folded, apostrophes left out.
 */
const greetings = "hi|hiya|hello|hey|heya|yo|sup|greetings|howdy|dear|good (?:morning|afternoon|evening|day)|gm";
const addressed =
  "bot|verbatim|there|all|everyone|everybody|guys|folks|friend|friends|mate|team|chat|y?all|sir|madam|people|peeps";
const fillers =
  "ok|okay|so|(?:yes|right)(?=[,:.!])|(?:well|like|look|listen|wait|quick)(?=[,:.!]| (?:ok|so|um+|what|when|where|who|whom|whose|which|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would)(?:s|re|d|ll|nt)?\\b)|um+|uh+|umm*|hm+|er+|erm|anyway|anyways|btw|actually|basically|honestly|seriously|literally|lol|lmao|omg|wow|ngl|tbh|fr|bro|bruh(?=[ ,])|oh|ah|alright|yeah|no cap|real talk|real quick|sorry(?! if)|excuse me|pardon|pls|plz|please|kindly|and|but|also|now then";
const wondering =
  "(?:i )?(?:was|am|im|were|just)? ?(?:just )?(?:wondering|curious)(?: if (?:someone|anyone|you) (?:knows?|could tell me))?|i wonder|i(?:d| would)? (?:just )?(?:want(?:ed)?|need(?:ed)?|like|love) to (?:know|ask|find out|understand)|i have a (?:quick |small )?question(?: for you| about this)?|(?:quick|small|random|dumb|stupid|silly|genuine|serious|one|another|a|my) questions?(?: is| here| for you| though| tho)?|question|not sure if this was asked(?: before| already)?(?: but)?|(?:im )?sorry if (?:this|its|it|that)? ?(?:s|is|was|has been|been|got|hass? already been)? ?(?:already |been )*(?:asked|answered|a dumb question|a stupid question|obvious)(?: before| already)*(?: but)?|if i may ask|if you dont mind(?: me asking)?|hope youre (?:well|doing well|ok)|long time listener first time caller";
const requests =
  "(?:can|could|would|will|may)(?: (?:you|u|ya|someone|somebody|anyone|anybody|some1|any1|i|we|one of you))?(?: (?:please|pls|plz|kindly|maybe|possibly|just))*(?: (?:tell|let|remind|inform|help|show|explain to|explain|give|ask|say|clarify))(?: (?:me|us|you|to me|to us))?(?: (?:know|understand|out|about|with this|something))?(?: please| pls)?|(?:please |pls |plz |just )*(?:tell|remind|inform|show)(?: (?:me|us))(?: please| pls| about)?|(?:please |pls )*let me know|(?:do|does|did|dose) (?:you|u|we|anyone|anybody|someone|somebody|any1|ppl|people|any of you)(?: guys| all| here| happen to| even| actually)* (?:know|remember|recall|have any idea|have a clue)(?: please| pls| if its known)?|(?:any(?:one|body|1) |some(?:one|body) )(?:here )?(?:know|knows|remember|remembers|recall)|any(?:body|one)? (?:idea|clue|ideas|chance you know)s?|got any idea|u know|you know|hit me up with|explain|help me understand|whats the deal but|remind me";
const thanks =
  "(?:(?:many |big |huge )?thanks?(?: (?:you|u|so much|a lot|a bunch|a million|in advance|again|very much|heaps|tons|mate|bot|all|everyone|guys|man|bro))*|thank (?:you|u)(?: (?:so much|very much|in advance|bot|all|kindly|again))*|thx|thnx|tnx|tks|ty|tysm|tyvm|tia|cheers|much appreciated|appreciated|(?:i )?(?:would |d )?(?:really )?appreciate (?:it|any help|your help|that)|please|pls|plz|plss+|kindly|asap|lol|lmao|lmfao|haha+|hehe|xd|rofl|smh|fr|tho|though|btw|ngl|tbh|imo|idk|anyone|anybody|someone|any ?1|any(?:one|body)? (?:know|knows|idea|ideas)|do (?:you|u|we|any of you) know|does any(?:one|body) know|if (?:you|u|anyone|anybody|any of you)(?: guys)? (?:know|knows|can|could|dont mind|may|happen to know)|if (?:thats|its) (?:ok|okay|known|possible|not too much trouble)|bro|bruh|bot|just (?:curious|asking|wondering)|(?:im )?(?:just )?curious|have a (?:nice|good|great) (?:day|one|evening|weekend)|for real|help me(?: out)?|i (?:dont|cant) (?:know|remember|find it)|cant find it|asking for a friend|bye|k ?thx ?bye|or what|innit)";

const opening = new RegExp(
  `^(?:(?:${greetings})(?: (?:${addressed}))*|@\\S+|(?:${addressed})(?=[,:!])|${fillers}|${wondering}|${requests}|${thanks}(?=[,:.!]))(?=$|[\\s,.:;!?…-])`,
);
/** They close a sentence only behind a mark: "did he win, man" and not "did he shoot the man". */
const tags = "mate|man|dude|guys|folks|sir|all|right|eh|huh|help|yes|no|ok|okay|team|friends?|everyone|everybody";
const closing = new RegExp(`(?:(?:^|[\\s,.:;!?…(-])(?:${thanks})(?: (?:${addressed}))?|[,.:;!?…] ?(?:${tags}))$`);

/** Longer texts are left as they are: manners stand at the edges of a short question. */
const longestTrimmed = 600;

/** More formulas than this in a row are no manners. */
const mostFormulas = 8;

/**
 * The stretch of a text that asks something: without the formulas of politeness before and behind it. The whole text when nothing
 * else is in it. Bounded: each formula is looked for at one place only.
 */
export function findMatter(text: string): Span {
  return withoutManners(text) ?? { start: 0, end: text.length };
}

/** Null when nothing else is in it. */
export function withoutManners(text: string): Span | null {
  if (text.length > longestTrimmed) return { start: 0, end: text.length };
  const { plain, places } = foldLetters(text);
  const wrapped = wrapping.exec(plain);
  let [start, end] = wrapped ? [wrapped[1]?.length ?? 0, plain.length - (wrapped[3]?.length ?? 0)] : [0, plain.length];
  const skip = () => {
    while (start < end && !/[\p{L}\p{N}\p{Sc}@"“«‘„(]/u.test(plain.charAt(start))) start += 1;
    while (end > start && !/[\p{L}\p{N}\p{Sc}%"”»’“)]/u.test(plain.charAt(end - 1))) end -= 1;
  };
  for (let times = 0; times < mostFormulas; times += 1) {
    skip();
    const found = opening.exec(plain.slice(start, end));
    if (!found || found[0] === "") break;
    start += found[0].length;
  }
  for (let times = 0; times < mostFormulas; times += 1) {
    skip();
    const found = closing.exec(plain.slice(start, end));
    if (!found) break;
    end = start + found.index;
  }
  skip();
  if (!/[\p{L}\p{N}]/u.test(plain.slice(start, end))) return null;
  return { start: places[start] ?? 0, end: (places[end - 1] ?? text.length - 1) + 1 };
}

/** A question that stands in quotation marks as a whole; words that are looked for have the question around them. */
const wrapping =
  /^(\s*["“„«]\s*)([^"“”„»«]{0,600}\b(?:(?:what|when|where|who|which|why|how)\w{0,2}|is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b[^"“”„»«]{0,600})(["”“»]\s*)$/;

/** The text in small letters without apostrophes and with single spaces, and where each unit of it stands in the text. */
function foldLetters(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (/['’ʼ`´‘]/.test(unit) && /\p{L}/u.test(text.charAt(at + 1)) && /\p{L}/u.test(text.charAt(at - 1))) continue;
    const isSpace = /\s/.test(unit);
    if (isSpace && plain.endsWith(" ")) continue;
    const small = unit.toLowerCase();
    plain += isSpace ? " " : small.length === 1 ? small : unit;
    places.push(at);
  }
  return { plain, places };
}
