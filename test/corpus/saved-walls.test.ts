import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const description =
  "The town closes the harbour bridge for a year of work, and the shops by the quay fear for their trade.";
const head = canonical + linked({ ...own, description });

describe("a page that was saved with a wall in place of its text is not read", () => {
  it.each([
    [
      "a question about cookies",
      "<h1>We value your privacy</h1><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data.</p><p>You can change your choices at any time by clicking on the settings at the foot of each page.</p>",
    ],
    [
      "an access that is denied",
      "<h1>Access Denied</h1><p>You don't have permission to access this resource on this server.</p><p>Reference #18.4f2 was noted for your request, please write to us when that happens again.</p>",
    ],
    [
      "a check for robots",
      "<h1>One more step</h1><p>Please verify you are human by completing the action below.</p><p>We need to review the security of your connection before proceeding.</p>",
    ],
    [
      "a page that is gone",
      "<h1>404</h1><p>Sorry, the page you are looking for was not found or has been moved.</p><p>Try our search, or go back to the home page and start from there again.</p>",
    ],
    [
      "an advertisement blocker",
      "<h2>Ad blocker detected</h2><p>It looks like you are using an ad blocker, and we rely on advertising to pay our reporters.</p><p>Please switch it off for this site and reload, or become a member today.</p>",
    ],
    [
      "scripts that are switched off",
      "<p>Please enable JavaScript in your browser and reload this page, as it does not work without it.</p>",
    ],
    [
      "in another language",
      "<h1>Wir schätzen Ihre Privatsphäre</h1><p>Wir und unsere Partner speichern Informationen auf einem Gerät, und Sie können das jederzeit ändern.</p>",
    ],
  ])("%s", async (_why, html) => {
    for (const body of [`<main>${html}</main>`, `<h1>${title}</h1><div class="box">${html}</div>`]) {
      const found = await readPage(head, body);
      expect(found.articles, body).toEqual([]);
      expect(found.problems[0]).toMatch(/^has no word of its headline and description in its text/);
    }
  });
  it.each([
    [
      "in German",
      "<h1>Zeitenblick mit Werbung lesen oder abonnieren</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details finden Sie im Privacy Center.</p><p>Wir und unsere Partner verarbeiten personenbezogene Daten mittels Cookies auf Ihrem Gerät, um Inhalte und Anzeigen zu personalisieren.</p>",
    ],
    [
      "in English",
      "<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam and fraud.</p><p>If you choose to accept all, we will also use cookies and data to measure the effectiveness of advertising on your device.</p>",
    ],
    [
      "in French",
      "<h1>Continuer sans accepter</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et accéder à des données personnelles comme votre visite.</p><p>Vous pouvez retirer votre consentement à tout moment dans les paramètres, ou vous abonner sans publicité.</p>",
    ],
  ])("also where its headline is a word or two: %s", async (_why, html) => {
    const short =
      '<meta property="og:title" content="Kiln relit"><meta property="article:published_time" content="2026-05-04">';
    const found = await readPage(short, `<main>${html}</main>`);
    expect([found.articles, found.problems]).toEqual([[], [expect.stringMatching(/^has no word of its headline/)]]);
  });

  it.each([
    ["a brief one", paragraphs(story.slice(0, 1))],
    [
      "a long one on other things",
      paragraphs(
        Array.from(
          { length: 12 },
          () => "Old kilns burn bricks of clay, as people did in this valley when nobody wrote.",
        ),
      ),
    ],
  ])("but %s is", async (_why, html) => {
    expect((await readPage(head, `<main><article><h1>${title}</h1>${html}</article></main>`)).articles).toHaveLength(1);
  });
  it("a brief report without a word of its headline is read, and told of", async () => {
    const brief =
      "<p>The swimmer was first by two lengths and broke the record of 1988.</p><p>“I saw nobody,” she said.</p>";
    const found = await readPage(head, `<main><article><h1>${title}</h1>${brief}</article></main>`);
    expect(found.articles).toHaveLength(1);
    expect(found.problems).toEqual([expect.stringContaining("it is loaded as it is")]);
  });
  it("and one on cookies is read under its own headline", async () => {
    const news = linked({ ...own, headline: "Mayor tells shops to drop cookies", description: undefined });
    const text =
      "<p>Browsers store cookies, and the privacy of all is at risk on a page with partners, the mayor said.</p>";
    const found = await readPage(
      canonical + news,
      `<main><article><h1>Mayor tells shops to drop cookies</h1>${text}</article></main>`,
    );
    expect(found.articles).toHaveLength(1);
  });
});
