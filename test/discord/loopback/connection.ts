import { constants, createDeflate } from "node:zlib";
import { WebSocket } from "ws";

/** One socket of a bot's, from this side. */
export interface Connection {
  /** Since it was opened: which frames came in, in milliseconds, of the last minute. */
  readonly cameInAt: number[];
  /** The session that is spoken of on it; null before. */
  session: Session | null;
  /** True when this side said goodbye: then the client's answer to that does not end the session. */
  saidGoodbye: boolean;
  transmit(frame: string): void;
  close(code: number, reason?: string): void;
  /** Cuts the wire without a word. */
  drop(): void;
}

/** A session is what a bot may come back to. Dispatches are kept for that. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  sequence: number;
  readonly sent: { readonly s: number; readonly frame: string }[];
  /** Null while nobody is connected. */
  connection: Connection | null;
}

/** `compressed`: all frames are one zlib stream, each flushed so that it can be read at once. */
export function openConnection(socket: WebSocket, compressed: boolean): Connection {
  const send = (data: string | Buffer) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(data);
  };
  const connection: Connection = {
    cameInAt: [],
    session: null,
    saidGoodbye: false,
    transmit: compressed ? compressor(send) : send,
    close(code, reason) {
      connection.saidGoodbye = true;
      socket.close(code, reason);
    },
    drop: () => socket.terminate(),
  };
  return connection;
}

function compressor(send: (data: Buffer) => void): (frame: string) => void {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  let pending: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => {
    pending.push(chunk);
    const last = Buffer.concat(pending);
    // Z_SYNC_FLUSH ends with these four bytes: a frame is whole.
    if (!last.subarray(-4).equals(Buffer.from([0x00, 0x00, 0xff, 0xff]))) return;
    pending = [];
    send(last);
  });
  return (frame) => void deflate.write(frame);
}
