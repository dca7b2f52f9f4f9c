const heading =
  /^(?:(?:all |\d[\d,.]{0,8} )(?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|to) .{0,300})?|(?:readers’ |readers' |reader |your )?(?:comments?|replies|responses?)(?: ?\(?\d[\d,.]{0,8}\)?)?|(?:join the )?(?:conversation|discussion)(?: ?\(?\d[\d,.]{0,8}\)?)?)$/i;

/** Tells whether a heading stands above what readers wrote: “12 Comments”, “Replies (3)”, “2 thoughts on “Old kiln burns””. */
export function isCommentHeading(text: string): boolean {
  return heading.test(text);
}

const tool =
  /^(?:reply|report|like|flag|permalink|(?:.{1,60} )?\d{1,3} (?:minute|min|hour|day|week|month|year)s? ago)\b/i;

/** Tells whether a short line stands beside a comment: “Reply”, “seadog 2 days ago”. */
export function isBesideComment(line: string): boolean {
  return tool.test(line);
}
