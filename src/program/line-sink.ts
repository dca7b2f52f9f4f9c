import { writeSync } from "node:fs";

/** Lines are written to a sink. */
export interface LineSink {
  /** Hands a line with its end on at once; keeps it for a moment where its reader is too slow. Never throws or blocks. */
  write(line: string): void;
  /** Hands on what is kept, for at most a second: for the end of the process. */
  flush(): void;
}

/** Writes like `fs.writeSync`: gives the number of bytes taken, or throws an error with a code. */
export type WriteBytes = (bytes: Buffer) => number;

/** At most so much waits for a slow reader. Bytes. */
const mostWaiting = 1 << 20;
const pauseMs = 20;
const longestFlushMs = 1000;

/**
 * Lines for a file descriptor. While whoever reads them falls behind, lines wait in memory and the program goes on: a
 * slow reader of the log must not cost anybody an answer. Beyond a megabyte lines are lost, and how many is said
 * (`describeLost` makes that line).
 */
export function openLineSink(
  write: WriteBytes | number,
  describeLost: (lines: number) => string = (lines) => `{"level":40,"msg":"log lines lost","lines":${lines}}\n`,
): LineSink {
  const take = typeof write === "number" ? (bytes: Buffer) => writeSync(write, bytes) : write;
  let waiting: Buffer = Buffer.alloc(0);
  let lost = 0;
  let timer: NodeJS.Timeout | null = null;
  const drain = () => {
    timer = null;
    waiting = handOn(take, waiting);
    if (waiting.length > 0) timer = setTimeout(drain, pauseMs).unref();
    else if (lost > 0) {
      const line = describeLost(lost);
      lost = 0;
      sink.write(line);
    }
  };
  const sink: LineSink = {
    write(line) {
      if (waiting.length > mostWaiting) lost += 1;
      else waiting = waiting.length === 0 ? Buffer.from(line) : Buffer.concat([waiting, Buffer.from(line)]);
      if (timer === null) drain();
    },
    flush() {
      const until = Date.now() + longestFlushMs;
      while (waiting.length > 0 && Date.now() < until) {
        waiting = handOn(take, waiting);
        if (waiting.length > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
      }
    },
  };
  return sink;
}

/** Hands on as much as is taken now and gives what is left; nothing is left when nobody is there to take it any more. */
function handOn(take: WriteBytes, bytes: Buffer): Buffer {
  let left = bytes;
  while (left.length > 0) {
    try {
      left = left.subarray(take(left));
    } catch (error) {
      const isBusy = error instanceof Error && "code" in error && (error.code === "EAGAIN" || error.code === "EBUSY");
      return isBusy ? left : Buffer.alloc(0);
    }
  }
  return left;
}
