import { answerCallback } from "./callbacks.ts";
import type { Discord } from "./discord.ts";
import type { Endpoint } from "./levers.ts";

interface Sent {
  readonly id: string;
  readonly token: string;
}

/** Sends an interaction by HTTP, and takes what the response holds as Discord does: as the callback. */
export async function sendToEndpoint(discord: Discord, { url, sign }: Endpoint, payload: Sent): Promise<number> {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    "Content-Type": "application/json",
    "X-Signature-Timestamp": timestamp,
    "X-Signature-Ed25519": sign(timestamp, body),
  };
  const response = await fetch(url, { method: "POST", headers, body });
  if (response.status === 200) {
    const path = ["api", "v10", "interactions", payload.id, payload.token, "callback"];
    const answer = { method: "POST", path, query: new URLSearchParams(), body: await response.json() };
    const { status } = answerCallback(discord, answer);
    if (status >= 400) discord.violations.push(`the endpoint's answer was refused with ${status}`);
  }
  return response.status;
}
