/** Loaded before the program that is measured: tells its parent its memory, rubbish collected, whenever it is asked. */
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ heapBytes: heapUsed, rssBytes: rss, processorMs: (user + system) / 1000 });
});
process.channel?.unref();
