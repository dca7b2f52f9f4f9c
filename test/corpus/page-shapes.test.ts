import { expect, it } from "vitest";
import { blogTemplates } from "../../bench/pages/blog-templates.ts";
import { furnishedTemplates } from "../../bench/pages/furnished-templates.ts";
import { paperTemplates } from "../../bench/pages/paper-templates.ts";
import { statementTemplates } from "../../bench/pages/statement-templates.ts";
import { inventStory } from "../../bench/pages/stories.ts";
import { parseArticles } from "../../src/corpus/read-file.ts";

// `node --import tsx bench/pages/measure.ts` reads nine stories in each shape, and says what others read of them.
const templates = [...blogTemplates, ...paperTemplates, ...statementTemplates, ...furnishedTemplates];

/** Pages of which something is said. */
const withNote: ReadonlySet<string> = new Set(["only another article's script", "the next story below"]);

it.each(templates.map((template, number) => ({ ...template, number })))(
  "a page is read whole: $name",
  async ({ name, write, states, number }) => {
    const story = inventStory(5000 + number);
    const { articles, problems } = await parseArticles(Buffer.from(write(story)), "a.html");
    const article = articles[0]?.article;
    expect(article).toMatchObject({
      title: story.title,
      publishedOn: story.day,
      author: states.author ? story.author : null,
      publisher: states.publisher ? story.publisher : null,
    });
    const paragraphs = article?.body.split(/\n+/) ?? [];
    expect([paragraphs[0], paragraphs.at(-1)]).toEqual([story.paragraphs[0], story.paragraphs.at(-1)]);
    for (const paragraph of story.paragraphs) expect(paragraphs).toContain(paragraph);
    expect(article?.body).not.toContain(story.other.title);
    expect(problems.length).toBe(withNote.has(name) ? 1 : 0);
  },
);
