import { auxiliaries } from "../classes/closed-classes.ts";
import { interrogatives } from "../classes/questions.ts";

/**
 * What people say around a question without asking anything by it: greetings, thanks, fillers, and requests to be told. Each is
 * a formula with a fixed place, so that "can someone tell me" goes and "can someone visit" stays. Folded, apostrophes left out; read out of
 * what people type to bots.
 */
const greetings = "hi|hiya|hello|hey|heya|yo|sup|greetings|howdy|dear|good (?:morning|afternoon|evening|day)|gm";
const addressed =
  "bot|verbatim|there|all|everyone|everybody|guys|folks|friend|friends|mate|team|chat|y?all|sir|madam|people|peeps";

/** A question may begin with these. */
const asking = [...interrogatives, ...auxiliaries].filter((word) => !word.includes("'")).join("|");
const fillers = `ok|okay|so|(?:yes|right)(?=[,:.!])|(?:well|like|look|listen|wait|quick)(?=[,:.!]| (?:ok|so|um+|${asking})(?:s|re|d|ll|nt)?\\b)|um+|uh+|umm*|hm+|er+|erm|anyway|anyways|btw|actually|basically|honestly|seriously|literally|lol|lmao|omg|wow|ngl|tbh|fr|bro|bruh(?=[ ,])|oh|ah|alright|yeah|no cap|real talk|real quick|sorry(?! if)|excuse me|pardon|pls|plz|please|kindly|and|but|also|now then`;
const wondering =
  "(?:i )?(?:was|am|im|were|just)? ?(?:just )?(?:wondering|curious)(?: if (?:someone|anyone|you) (?:knows?|could tell me))?|i wonder|i(?:d| would)? (?:just )?(?:want(?:ed)?|need(?:ed)?|like|love) to (?:know|ask|find out|understand)|i have a (?:quick |small )?question(?: for you| about this)?|(?:quick|small|random|dumb|stupid|silly|genuine|serious|one|another|a|my) questions?(?: is| here| for you| though| tho)?|question|not sure if this was asked(?: before| already)?(?: but)?|(?:im )?sorry if (?:this|its|it|that)? ?(?:s|is|was|has been|been|got|hass? already been)? ?(?:already |been )*(?:asked|answered|a dumb question|a stupid question|obvious)(?: before| already)*(?: but)?|if i may ask|if you dont mind(?: me asking)?|hope youre (?:well|doing well|ok)|long time listener first time caller";
const requests =
  "(?:can|could|would|will|may)(?: (?:you|u|ya|someone|somebody|anyone|anybody|some1|any1|i|we|one of you))?(?: (?:please|pls|plz|kindly|maybe|possibly|just))*(?: (?:tell|let|remind|inform|help|show|explain to|explain|give|ask|say|clarify))(?: (?:me|us|you|to me|to us))?(?: (?:know|understand|out|about|with this|something))?(?: please| pls)?|(?:please |pls |plz |just )*(?:tell|remind|inform|show)(?: (?:me|us))(?: please| pls| about)?|(?:please |pls )*let me know|(?:do|does|did|dose) (?:you|u|we|anyone|anybody|someone|somebody|any1|ppl|people|any of you)(?: guys| all| here| happen to| even| actually)* (?:know|remember|recall|have any idea|have a clue)(?: please| pls| if its known)?|(?:any(?:one|body|1) |some(?:one|body) )(?:here )?(?:know|knows|remember|remembers|recall)|any(?:body|one)? (?:idea|clue|ideas|chance you know)s?|got any idea|u know|you know|hit me up with|explain|help me understand|whats the deal but|remind me";
const thanks =
  "(?:(?:many |big |huge )?thanks?(?: (?:you|u|so much|a lot|a bunch|a million|in advance|again|very much|heaps|tons|mate|bot|all|everyone|guys|man|bro))*|thank (?:you|u)(?: (?:so much|very much|in advance|bot|all|kindly|again))*|thx|thnx|tnx|tks|ty|tysm|tyvm|tia|cheers|much appreciated|appreciated|(?:i )?(?:would |d )?(?:really )?appreciate (?:it|any help|your help|that)|please|pls|plz|plss+|kindly|asap|lol|lmao|lmfao|haha+|hehe|xd|rofl|smh|fr|tho|though|btw|ngl|tbh|imo|idk|anyone|anybody|someone|any ?1|any(?:one|body)? (?:know|knows|idea|ideas)|do (?:you|u|we|any of you) know|does any(?:one|body) know|if (?:you|u|anyone|anybody|any of you)(?: guys)? (?:know|knows|can|could|dont mind|may|happen to know)|if (?:thats|its) (?:ok|okay|known|possible|not too much trouble)|bro|bruh|bot|just (?:curious|asking|wondering)|(?:im )?(?:just )?curious|have a (?:nice|good|great) (?:day|one|evening|weekend)|for real|help me(?: out)?|i (?:dont|cant) (?:know|remember|find it)|cant find it|asking for a friend|bye|k ?thx ?bye|or what|innit)";
/** They close a sentence only behind a mark: "did he win, man" and not "did he shoot the man". */
const tags = "mate|man|dude|guys|folks|sir|all|right|eh|huh|help|yes|no|ok|okay|team|friends?|everyone|everybody";

/** Matches one formula at the beginning of a text. */
export const openingFormula = new RegExp(
  `^(?:(?:${greetings})(?: (?:${addressed}))*|@\\S+|(?:${addressed})(?=[,:!])|${fillers}|${wondering}|${requests}|${thanks}(?=[,:.!]))(?=$|[\\s,.:;!?…-])`,
);

/** Matches one formula at the end of a text, with the mark before it. */
export const closingFormula = new RegExp(
  `(?:(?:^|[\\s,.:;!?…(-])(?:${thanks})(?: (?:${addressed}))?|[,.:;!?…] ?(?:${tags}))$`,
);

/** Matches a word by which a text asks, "whats" and "whos" among them. */
export const askingWord = new RegExp(`\\b(?:(?:${[...interrogatives].join("|")})\\w{0,2}|${asking})\\b`);
