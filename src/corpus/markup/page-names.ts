/** How sites name the parts of their pages, in classes and other attributes. */

/** A test of names that knows those which it was asked of before: the pages of a site have the same again and again. */
function remember(test: (names: string) => boolean): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    if (names.length > longestNames) return test(names);
    const before = known.get(names);
    if (before !== undefined) return before;
    const found = test(names);
    if (known.size >= mostKnown) known.clear();
    known.set(names, found);
    return found;
  };
}

/** UTF-16 units. */
const longestNames = 300;
const mostKnown = 2000;

/** Parts of class names by which sites mark captions, sign-ups and links to other articles; Readability knows others. */
export const furnitureClass =
  /(?:^|[\s_-])(?:(?:image|photo|picture)?(?:caption|credits?)|newsletter\w*|promo\w*|read-?more|recirc\w*|sign-?up\w*|subscribe|tags?|wp-caption-text)(?:$|[\s_-])/i;

const captionName = /(?:^|[\s_-])(?:(?:image|photo|picture)?(?:caption|credits?)|wp-caption-text)(?:$|[\s_-])/i;

/** Tells whether it is called what a picture shows, or whose it is. */
export const isCalledCaption = remember((names) => captionName.test(names));

/**
 * Parts of an article in a feed that its system marks by a class, wherever they stand: Substack's boxes around the text, Jetpack's below it, the captions of
 * WordPress and Blogger, and the title, writer and time that Drupal puts above it.
 */
const besideText =
  /(?:^|\s)(?:subscri(?:ption|be)-widget\S*|sharedaddy|sd-sharing\S*|jp-relatedposts|cta-caption|captioned-button-wrap|button-wrapper|tr-caption|wp-caption-(?:text|dd)|field--name-(?:title|uid|created))(?:$|\s)/;

export function isBesideInFeeds(classes: string): boolean {
  return classes !== "" && besideText.test(classes);
}

/** A part of a page with one of these names, in whatever attribute, stands beside its article. */
const parts: readonly RegExp[] = [
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|taboola|outbrain)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:shar(?:e|es|ing)\w*|social|follow|tools?|toolbar|comments?|comment-?counts?)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:related\w*|recommend\w*|most-?(?:read|viewed|popular)|trending|popular|up-?next|next-(?:up|story)|more-(?:from|on|stories|news|articles)|(?:read|see)-(?:next|also))(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:bio|biography|bios|copyright|disclaimer|toc|table-of-contents)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:about|contributor|author|writer|authors?)-(?:the-)?(?:author|box|bio\w*|card|info|description|profile|details|note)s?(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:(?:view|like|share|read)s?-(?:counts?|counters?|button\S{0,40})|(?:post-)?counters|post-(?:terms?|info|metadata|actions)|bookmark-(?:card|container)|link-?(?:card|preview)|taxonomy\S{0,40}|cat-?links|tags?-links|no-?print|hidden-print|print-hidden|d-print-none)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:read(?:ing)?-time|time-to-read|breadcrumbs?|topics?|pagination|paywall|subscription|cta)(?:$|[\s_-])/i,
];

/** What is read by programs that read pages aloud, and never seen; and MediaWiki's links to change a section. */
const unseen =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|screenreader|visually-?hidden|visuallyhidden|mw-editsection)(?:$|\s)/i;

/** Tells whether it is called what stands beside an article, `relatedStories` as well as `related-stories`. */
export const isCalledFurniture = remember((names) => {
  const parted = names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
  return furnitureClass.test(parted) || parts.some((part) => part.test(parted));
});

const besideName =
  /(?:^|[\s_-])(?:banner|consent|cookies?|footer|modal|popup|side-?bar|site-info|widget)s?(?:$|[\s_-])/i;

/** Tells whether it is called a part of the site beside what a page is about. */
export const isCalledBeside = remember((names) => besideName.test(names));

export function isCalledUnseen(classes: string): boolean {
  return unseen.test(classes);
}

/** The attributes by which a page names its parts. */
export const namingAttributes = ["class", "id", "aria-label", "data-component", "data-hook", "data-testid"];

/** The attributes in which a part of a page has an address of its own. */
export const addressAttributes = [
  "data-url",
  "data-href",
  "data-permalink",
  "data-article-url",
  "data-canonical",
  "data-canonical-url",
  "data-link",
];

const nextClass = /(?:^|[\s_-])(?:next-?(?:story|article|post)|up-?next|infinite\S*|scroll-item)(?:$|[\s_-])/i;

/** Tells whether a part of a page is called the next article. */
export function isCalledNext(classes: string): boolean {
  return nextClass.test(classes);
}

const bylineClass =
  /(?:^|[\s_-])(?:byline|aut(?:h?or|eur|ore|orin)|author-name|f(?:ö|oe?)rfatt(?:are|er)|p-author|reader-credits|field--name-uid|vcard)(?:\s|$)/i;

/** Tells whether it is called a byline. */
export const isCalledByline = remember((classes) => bylineClass.test(classes));

const summaryName =
  /(?:^|[\s_-])(?:abstract|(?:article|entry|page|post|story)[_-]?desc(?:ription)?|chapo|dec?k|excerpt|(?:story-?)?highlights|key-?(?:points|takeaways)|stand-?first|strapline|sub-?dek|sub-?head(?:er|ing|line)?|sub-?title|summary|takeaways|teaser-text)(?:$|[\s_-])/i;
const leadName =
  /(?:^|[\s_-])(?:anleser|bajada|catenaccio|chapeau|description|entradilla|ingress|intro(?:duction)?|lea?de?|sommario|vorspann)(?:$|[\s_-])/i;

/** Tells whether it is called what sums an article up between its headline and its text. */
export const isCalledSummary = remember((names) => summaryName.test(kebab(names)));

/** Tells whether it is called that or the first words of the text itself. */
export const isCalledLead = remember((names) => leadName.test(kebab(names)));

const userName = /(?:^|[\s_-])(?:creator|poster|user-?name|message-name|postprofile|author)(?:$|[\s_-])/i;

/** Tells whether it is called somebody who writes in a forum. */
export const isCalledUser = remember((classes) => userName.test(classes));

const memberName = /(?:^|[\s_-])(?:creator|poster|user-?name|message-name|postprofile)(?:$|[\s_-])/i;

/** Tells whether it is called what only forums call somebody. */
export const isCalledMember = remember((classes) => memberName.test(classes));

const bylinePart = /(?:^|[\s_-])(?:byline|dateline|firma)(?:$|[\s_-])/i;

/** Tells whether it is called a byline, or a part of one. */
export function isPartOfByline(names: string): boolean {
  return bylinePart.test(names) || bylineClass.test(names);
}

const pullQuoteName = /pull-?quote/i;

/** Tells whether it is called a quotation that is taken from the text and set large. */
export function isCalledPullQuote(classes: string): boolean {
  return pullQuoteName.test(classes);
}

const commentNames: readonly RegExp[] = [
  /(?:^|\s)(?:comments|commentlist|disqus(?:[_-]thread)?|livefyre\S{0,40}|fb-comments|coral[_-]thread)(?:\s|$)/i,
  /(?:^|[\s_-])comments?[_-]?(?:area|list|section|sections|wrap|wrapper|container|block|box|thread|threads|feed|stream|holder)(?:$|[\s_-])/i,
  /(?:^|[\s_-])(?:readers?|users?|all|article|post|story|view)[_-]comments(?:$|\s)/i,
];
const threadName =
  /(?:^|[\s_-])(?:conversations?|discussions?|responses|replies|respond|talkbacks?|comments?)(?:$|[\s_-])/i;

/** Tells whether it is called the comments of readers. */
export const isCalledComments = remember((names) => {
  const parted = kebab(names);
  return commentNames.some((one) => one.test(parted));
});

/** Tells whether it has a name of such comments, which may be that of an interview as well. */
export const isCalledThread = remember((names) => threadName.test(kebab(names)));

/** `readerComments` as `reader-Comments`. */
function kebab(names: string): string {
  return names.slice(0, longestNames).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

const openingName = /(?:^|[\s_-])(?:meta|submitted|byline|posted)(?:$|[\s_-])/i;
const dateName =
  /(?:^|\s)(?:date|(?:article|entry|post|pub|publish|publication|published)[_-]?(?:date|on|at|time)|date[_-]?published)(?:\s|$)/i;

/** Tells whether a footer is called what says who published an article and when. */
export function isCalledOpening(classes: string): boolean {
  return openingName.test(classes);
}

/** Tells whether it is called the day of publication. */
export const isCalledDate = remember((names) => dateName.test(names));

const mastheadName =
  /(?:^|[\s_-])(?:(?:site|blog|nav(?:bar)?|header)-?(?:name|title|brand|logo)|brand-?(?:logo|name)|masthead(?:-?(?:name|title|logo))?)(?:$|[\s_-])/i;

/** Tells whether it is called the name of the site. */
export const isCalledMasthead = remember((names) => mastheadName.test(names));

const drawnBox =
  /(?:^|;)\s{0,9}(?:border(?:-(?:color|left|style|width))?\s{0,9}:\s{0,9}(?!0|none)|background(?:-color)?\s{0,9}:\s{0,9}(?!#fff|inherit|none|transparent|white))/i;

/** Tells whether a style draws a box, with a border or on another ground: letters have no classes. */
export const isDrawnBox = remember((style) => drawnBox.test(style));
