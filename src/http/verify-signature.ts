import { createPublicKey, verify } from "node:crypto";

/** A request that claims to be Discord's, with what came beside it. Absent headers are empty. */
export interface Signed {
  /** 128 hexadecimal digits. */
  readonly signature: string;
  /** Unix seconds. */
  readonly timestamp: string;
  /** The body as it came over the wire. */
  readonly body: Uint8Array;
}

/** Ed25519 keys begin like this in the form that Node reads: RFC 8410. */
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** Seconds. Discord signs when it sends; an old request is somebody's who kept it. */
const oldest = 300;

/**
 * Tells Discord's own requests by their signature, with the application's public key (64 hexadecimal digits), at a time in
 * Unix milliseconds. Anything odd is false; throws a RangeError for a key that is none.
 */
export function openVerifier(publicKey: string): (request: Signed, now: number) => boolean {
  if (!/^[0-9a-f]{64}$/i.test(publicKey)) throw new RangeError("a public key has 64 hexadecimal digits");
  const der = Buffer.concat([spkiPrefix, Buffer.from(publicKey, "hex")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return ({ signature, timestamp, body }, now) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(now / 1000 - Number(timestamp)) > oldest) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  };
}
