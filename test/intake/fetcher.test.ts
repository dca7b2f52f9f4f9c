import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchLimits } from "../../src/intake/fetch-limits.ts";
import { openFetcher } from "../../src/intake/fetcher.ts";
import { isPublicAddress } from "../../src/intake/public-addresses.ts";
import { answer, type Handle, redirect, withServer } from "./loopback-server.ts";

const limits = { ...fetchLimits, bytes: 10_000, timeMs: 60_000, pauseMs: 0, longestPauseMs: 60 };
/** For what never comes; a busy machine has to connect within it. */
const soon = { ...limits, timeMs: 1000 };
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe("fetching", () => {
  it("gets a document, and says what it is", async () => {
    await withServer({ "/a": answer("It rains.", { etag: '"1"' }) }, async (origin) => {
      const fetched = await openFetcher(limits, "allowed").fetch(`${origin}/a`);
      expect(textOf(fetched?.bytes)).toBe("It rains.");
      expect(fetched).toMatchObject({ mediaType: "text/html", validators: { etag: '"1"' }, address: `${origin}/a` });
    });
  });

  it("unpacks what is sent packed", async () => {
    await withServer({ "/a": answer(gzipSync("It rains."), { "content-encoding": "gzip" }) }, async (origin) => {
      expect(textOf((await openFetcher(limits, "allowed").fetch(`${origin}/a`))?.bytes)).toBe("It rains.");
    });
  });

  it("follows redirects, and says where it came out", async () => {
    await withServer({ "/a": redirect("/b"), "/b": answer("It rains.") }, async (origin) => {
      expect((await openFetcher(limits, "allowed").fetch(`${origin}/a`))?.address).toBe(`${origin}/b`);
    });
  });

  it("does not get again what has not changed", async () => {
    const unlessKnown: Handle = (request, response) => {
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else answer("It rains.", { etag: '"1"' })(request, response);
    };
    await withServer({ "/a": unlessKnown }, async (origin) => {
      const fetcher = openFetcher(limits, "allowed");
      const fetched = await fetcher.fetch(`${origin}/a`);
      expect(await fetcher.fetch(`${origin}/a`, fetched?.validators)).toBeNull();
    });
  });

  it("asks for robots.txt once, and pauses between two requests as it says", async () => {
    const robots = answer("User-agent: *\nCrawl-delay: 0.05", { "content-type": "text/plain" });
    await withServer({ "/robots.txt": robots, "/a": answer("a"), "/b": answer("b") }, async (origin, asked) => {
      const fetcher = openFetcher(limits, "allowed");
      const begun = performance.now();
      await Promise.all([fetcher.fetch(`${origin}/a`), fetcher.fetch(`${origin}/b`)]);
      expect(performance.now() - begun).toBeGreaterThanOrEqual(50);
      expect(asked.toSorted()).toEqual(["/a", "/b", "/robots.txt"]);
    });
  });

  it.each<[string, Record<string, Handle>, string | RegExp]>([
    ["what robots.txt closes", { "/robots.txt": answer("User-agent: *\nDisallow: /a"), "/a": answer("") }, /robots/],
    [
      "a redirect to what robots.txt closes",
      { "/robots.txt": answer("User-agent: *\nDisallow: /b"), "/a": redirect("/b"), "/b": answer("") },
      /robots/,
    ],
    [
      "a host whose robots.txt fails",
      { "/robots.txt": (_, response) => response.writeHead(503).end(), "/a": answer("") },
      "has a robots.txt that cannot be read (503)",
    ],
    [
      "a host that wants long pauses",
      { "/robots.txt": answer("User-agent: *\nCrawl-delay: 9"), "/a": answer("") },
      "wants 9 seconds between two requests",
    ],
    [
      "a redirect to a private address",
      { "/a": redirect("http://192.168.0.1/") },
      "is at 192.168.0.1, which is not a public address",
    ],
    [
      "a redirect to a machine's metadata",
      { "/a": redirect("http://169.254.169.254/latest") },
      "is at 169.254.169.254, which is not a public address",
    ],
    [
      "a redirect to an address of IPv6 for one of IPv4",
      { "/a": redirect("http://[::ffff:10.0.0.1]/") },
      /not a public address/,
    ],
    ["a redirect to a file", { "/a": redirect("file:///etc/passwd") }, "is not an http(s) address"],
    ["redirects without end", { "/a": redirect("/a") }, "is redirected more than 5 times"],
    [
      "a body without end",
      { "/a": (_, response) => void setInterval(() => response.write("x".repeat(5000)), 1).unref() },
      "has more than 10000 bytes",
    ],
    [
      "a small file that unpacks to a large one",
      { "/a": answer(gzipSync(Buffer.alloc(1e6)), { "content-encoding": "gzip" }) },
      /unpacks to more than 10000 bytes/,
    ],
    ["a server that hangs up", { "/a": (request) => request.socket.destroy() }, /^cannot be fetched \(ECONNRESET\)/],
    ["a page that is not there", {}, "answers 404"],
  ])("refuses %s", async (_what, routes, message) => {
    await withServer(routes, async (origin) => {
      await expect(openFetcher(limits, "allowed").fetch(`${origin}/a`)).rejects.toThrow(message);
    });
  });

  it("refuses a server that never answers", async () => {
    await withServer({ "/a": () => undefined }, async (origin) => {
      await expect(openFetcher(soon, "allowed").fetch(`${origin}/a`)).rejects.toThrow("took too long");
    });
  });

  it("counts redirects and what comes drop by drop to the time of one document", async () => {
    const late =
      (then: Handle): Handle =>
      (request, response) =>
        void setTimeout(() => then(request, response), 400);
    const drip: Handle = (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const drops = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drops));
    };
    const routes = { "/a": late(redirect("/b")), "/b": late(redirect("/c")), "/c": late(answer("late")), "/d": drip };
    await withServer(routes, async (origin, asked) => {
      const fetched = ["/a", "/d"].map((path) => openFetcher(soon, "allowed").fetch(`${origin}${path}`));
      const outcomes = await Promise.allSettled(fetched);
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ reason: { message: expect.stringContaining("took too long") } });
      expect(asked.filter((path) => path === "/d").length).toBeLessThan(2);
    });
  });

  it("refuses this machine, by number and by name, unless it is allowed", async () => {
    await withServer({ "/a": answer("secret") }, async (origin, asked) => {
      const fetcher = openFetcher(limits, "refused");
      await expect(fetcher.fetch(`${origin}/a`)).rejects.toThrow("is at 127.0.0.1, which is not a public address");
      await expect(fetcher.fetch(origin.replace("127.0.0.1", "localhost"))).rejects.toThrow(/not a public address/);
      await expect(fetcher.fetch(origin.replace("127.0.0.1", "2130706433"))).rejects.toThrow(/not a public address/);
      await expect(fetcher.fetch("http://user:word@example.org/")).rejects.toThrow("has a name or password in it");
      expect(asked).toEqual([]);
    });
  });
});

describe("a public address", () => {
  it.each([
    ["a server's", "93.184.216.34", true],
    ["a server's, of IPv6", "2606:2800:220:1::1", true],
    ["a router's", "192.168.1.1", false],
    ["a company's", "172.31.255.255", false],
    ["beside a company's", "172.32.0.1", true],
    ["of a shared network", "100.64.0.1", false],
    ["nobody's", "0.0.0.0", false],
    ["of a cloud's metadata", "169.254.169.254", false],
    ["this machine's, of IPv6", "::1", false],
    ["a link's, of IPv6", "fe80::1", false],
    ["a private one, of IPv6", "fd00::1", false],
    ["IPv4 inside IPv6", "::ffff:127.0.0.1", false],
    ["IPv4 translated to IPv6", "64:ff9b::7f00:1", false],
    ["a tunnel's", "2002:7f00:1::", false],
    ["no address at all", "example.org", false],
  ])("is or is not %s: %s", (_whose, address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
