/**
 * Loaded before the program that is measured: tells its parent what it takes up, whenever it is asked. Asked for "memory", it collects
 * rubbish first, which makes it slower for a while.
 */
process.on("message", (asked) => {
  if (asked === "memory") globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ heapBytes: heapUsed, rssBytes: rss, processorMs: (user + system) / 1000 });
});
process.channel?.unref();
