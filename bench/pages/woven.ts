import type { Story } from "./stories.ts";
import { canonical, escapeHtml, linked, openGraph, plainArticle } from "./templates.ts";

/** A page without anything around its main part. */
export function bare(head: string, body: string, title = ""): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head><body>${body}</body></html>`;
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** The paragraphs with something behind some of them, by their numbers from 0. */
export function woven(story: Story, between: Readonly<Record<number, string>>, write = paragraph): string {
  return story.paragraphs.map((one, at) => `${write(one)}${between[at] ?? ""}`).join("\n");
}

/** Each paragraph in a block of its own. */
export function blocks(story: Story, around: (paragraph: string) => string): string {
  return story.paragraphs.map((one) => around(paragraph(one))).join("\n");
}

/** Some words of the first paragraph, as they are set large. */
export const pulled = ({ paragraphs }: Story) =>
  escapeHtml((paragraphs[0] ?? "").replace(/[“”]/g, "").split(" ").slice(3, 10).join(" "));

/** What most papers state of an article. */
export const stated = (story: Story) => canonical(story) + openGraph(story) + linked(plainArticle(story));

const forms = {
  en: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  us: { day: "numeric", month: "long", year: "numeric" },
} as const;

/** “4 May 2026”, “May 4, 2026” as `us` and, with a short month, as `short`. */
export function day(story: Story, form: keyof typeof forms): string {
  const locale = form === "en" ? "en-GB" : "en-US";
  return new Date(`${story.day}T12:00:00Z`).toLocaleDateString(locale, { ...forms[form], timeZone: "UTC" });
}

export const emailFooter = ({ publisher }: Story) =>
  `<table class="footer"><tr><td><p>${escapeHtml(publisher)} | 1 Mill Lane, Kell</p><p><a href="/u">Unsubscribe reader@mail.example</a></p><p><a href="/p">Update Profile</a> | <a href="/n">Our Privacy Policy</a></p><p>Sent by letters@mail.example</p></td></tr></table>`;
