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

const invitation =
  /^(?:(?:leave|post|add|write|submit|make) (?:a|your) (?:comment|reply)|leave (?:comment|reply)|join the (?:conversation|discussion|debate)|have your say|what do you think\?|share your thoughts|(?:no|0|\d[\d,.]{0,8}|be the first to) (?:comments?|replies|responses?)(?: yet)?|comments?)[:!.]?(?: cancel reply)?$/i;

/** Tells whether a heading asks readers to comment: “Leave a comment”, “0 Comments”. */
export function asksForComments(heading: string): boolean {
  return invitation.test(heading);
}

const aboutComments =
  /^(?:(?:all )?comments are (?:now )?(?:closed|disabled|moderated|off)|(?:there are )?no comments(?: yet)?|be the first to (?:leave a )?comment|(?:you must|please|you need to) (?:be |)(?:log|logged|sign|signed|register).{0,60}comment|(?:log|sign) in (?:or \w+ )?to (?:leave a |post a )?comment|your email address will not be published)/i;

/** Tells whether a line tells how or that one may comment: “Comments are closed.” */
export function isAboutComments(line: string): boolean {
  return aboutComments.test(line);
}
