/** Elements that begin and end a paragraph of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "figcaption",
  "figure",
  "footer",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "table",
  "td",
  "th",
  "tr",
  "ul",
]);

/** Elements whose words are not the article's running text; figures are not either, but for a quotation in one. */
export const asideElements: ReadonlySet<string> = new Set([
  "audio",
  "button",
  "form",
  "head",
  "iframe",
  "nav",
  "noscript",
  "object",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
  "title",
  "video",
]);

/** Elements within a paragraph, which are met in what is stated of articles. */
export const inlineElements: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "big",
  "br",
  "cite",
  "code",
  "del",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
]);

/** Elements in which a line need not end as a sentence does. */
export const setApartElements: ReadonlySet<string> = new Set([
  "blockquote",
  "dd",
  "dt",
  "figure",
  "li",
  "pre",
  "q",
  "td",
  "th",
]);

/** Elements of quoted words. */
export const quotingElements: ReadonlySet<string> = new Set(["blockquote"]);

/** Elements of which each has lines of one kind, which belong together. */
export const listingElements: ReadonlySet<string> = new Set(["blockquote", "dl", "ol", "pre", "table", "ul"]);

/** Elements of a forum that hold a post. */
export const postElements: ReadonlySet<string> = new Set(["article", "div", "li", "section", "table"]);

/** Elements that set words in another type. */
export const emphasisElements: ReadonlySet<string> = new Set(["b", "em", "i", "small", "strong"]);

/** Elements in which sites write what a picture shows. */
export const captionElements: ReadonlySet<string> = new Set(["div", "em", "i", "p", "small", "span"]);

/** Headings below the page's own. */
export const titleElements: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** Elements that may stand above a list of links as what it is called. */
export const labelElements: ReadonlySet<string> = new Set([...titleElements, "div", "p"]);

/** Headings that a whole article has. */
export const mainHeadings: ReadonlySet<string> = new Set(["h1", "h2"]);

/** Headings that may be an article's. */
export const headlineElements: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4"]);

/** Elements of a page that hold parts of it, of which no more than one is its article. */
export const partElements: ReadonlySet<string> = new Set(["article", "body", "html", "main"]);

/** Elements by which a page asks its readers for something. */
export const askingElements: ReadonlySet<string> = new Set(["a", "form", "input", "label"]);

/** Lists what has a caption. */
export const pictureElements: ReadonlySet<string> = new Set(["amp-img", "img", "picture", "video"]);

/** Elements of a page in which no article's own text stands. */
export const besideElements: ReadonlySet<string> = new Set(["aside", "dialog", "footer", "form", "nav"]);

/** Elements that stand beside each of the comments of a page. */
export const threadElements: ReadonlySet<string> = new Set(["time"]);

/** Elements that strike words through which are withdrawn. */
export const withdrawingElements: ReadonlySet<string> = new Set(["del", "s", "strike"]);

/** The roles by which a page marks what is no part of its text: https://www.w3.org/TR/wai-aria/ */
export const besideRoles: ReadonlySet<string> = new Set([
  "alertdialog",
  "banner",
  "button",
  "complementary",
  "contentinfo",
  "dialog",
  "navigation",
  "search",
]);

/** Elements whose paragraphs are none of an article's, so that one that is not closed hides those of the article. */
export const hidingElements: ReadonlySet<string> = new Set(
  "audio button dialog figure form iframe noscript object select template textarea title video".split(" "),
);

/** Those in which nothing but their own end, or that of the page, is read. */
export const rawElements: ReadonlySet<string> = new Set(["iframe", "script", "style", "textarea", "title"]);

/** Elements without an end: https://html.spec.whatwg.org/#void-elements */
export const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

/** Elements in which a site sums its article up, above the text. */
export const summaryBoxes: ReadonlySet<string> = new Set(["aside", "blockquote", "details", "div", "section"]);
export const summaryLists: ReadonlySet<string> = new Set(["ol", "ul"]);
