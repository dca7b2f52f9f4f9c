import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sources } from "../../commands/sources.ts";
import { linkAddress } from "../../src/discord/message/link-address.ts";
import { withBot } from "./harness.ts";
import { shownMessage } from "./loopback/exchange.ts";
import { storyOf } from "./stories.ts";

const site = "https://example.org";

/** RFC 3986, written by its own rules and not by those of the program. */
const uri =
  /^https?:\/\/(?:(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})+)(?::[0-9]+)?(?:\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)*(?:\?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$/;

/** Addresses as they stand in articles, and what becomes of each; null: it is left out. */
const addresses: readonly [why: string, url: string, address: string | null][] = [
  ["as it is", `${site}/a?b=c&d=e#f`, `${site}/a?b=c&d=e#f`],
  ["square brackets in a query", `${site}/?a[]=1`, `${site}/?a%5B%5D=1`],
  ["square brackets in a path", `${site}/a[1]`, `${site}/a%5B1%5D`],
  ["square brackets in a fragment", `${site}/#a[1]`, `${site}/#a%5B1%5D`],
  ["a bar", `${site}/a|b?c|d#e|f`, `${site}/a%7Cb?c%7Cd#e%7Cf`],
  ["a caret", `${site}/a^b?c^d`, `${site}/a%5Eb?c%5Ed`],
  ["a percent sign that begins no byte", `${site}/%zz`, `${site}/%25zz`],
  ["a percent sign at the end", `${site}/100%`, `${site}/100%25`],
  ["a percent sign before one digit", `${site}/?a=%2`, `${site}/?a=%252`],
  ["a byte that is encoded", `${site}/%C3%A9`, `${site}/%C3%A9`],
  ["curly brackets", `${site}/?{a}`, `${site}/?%7Ba%7D`],
  ["a grave accent", `${site}/?\``, `${site}/?%60`],
  ["a backslash in a query", `${site}/?a\\b`, `${site}/?a%5Cb`],
  ["a second number sign", `${site}/#a#b`, `${site}/#a%23b`],
  ["letters beyond ASCII", `${site}/é?ü#ö`, `${site}/%C3%A9?%C3%BC#%C3%B6`],
  ["a name beyond ASCII", "https://bücher.example/", "https://xn--bcher-kva.example/"],
  ["spaces", `${site}/a b?c d`, `${site}/a%20b?c%20d`],
  ["round brackets", `${site}/a_(b)`, `${site}/a_%28b%29`],
  ["a port and a name of a person", "https://ann@example.org:8443/a", "https://ann@example.org:8443/a"],
  ["numbers for a name", "http://[2001:db8::1]/a", "http://[2001:db8::1]/a"],
  ["no path", site, `${site}/`],
  ["a name that is no name", "https://a{b}.example/", null],
  ["a name with a percent sign of a person", "https://a%zz@example.org/", null],
  ["another scheme", "ftp://example.org/", null],
  ["a script", "javascript:alert(1)", null],
  ["words", "see the archive", null],
  ["far too long", `${site}/${"|".repeat(200)}`, null],
];

describe("the address of a link", () => {
  it.each(addresses)("with %s is a URI or left out", (_why, url, address) => {
    expect(linkAddress(url)).toBe(address);
    if (address !== null) expect(address).toMatch(uri);
  });

  it("is a URI whatever stands in it, and that of the same place", () => {
    const part = fc.string({ unit: fc.constantFrom(..."ab1/?#[]|^%{}\\`\"<>()' é\u{1F600}@:;=&+.~_-"), maxLength: 20 });
    fc.assert(
      fc.property(part, fc.constantFrom("", "u:p@"), (rest, person) => {
        const address = linkAddress(`https://${person}example.org/${rest}`);
        if (address === null) return;
        expect(address).toMatch(uri);
        expect(linkAddress(address)).toBe(address);
      }),
      { numRuns: 5000 },
    );
  });

  it("never costs the message: Discord takes one with each of them", async () => {
    const story = storyOf("gazette");
    const articles = addresses.map(([, url], at) => ({ ...story, id: `a${at}`, url }));
    await withBot({ commands: [sources], articles }, async ({ discord, bugs }) => {
      for (const { id } of articles) await shownMessage(discord.command("sources", { article: id }));
      expect(bugs).toEqual([]);
    });
  });
});
