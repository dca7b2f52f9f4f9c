import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** A node behind TLS and a password, as a cluster is that more than one machine can reach. */
export interface SecuredNode {
  readonly url: string;
  /** The certificate to trust: nobody else has signed it. */
  readonly caFile: string;
  close(): Promise<void>;
}

/** Stands in front of a node of a real cluster, with a key of its own made by Java's keytool in the folder. */
export async function secureNode(node: string, folder: string, authorization: string): Promise<SecuredNode> {
  const [store, caFile, passphrase] = [join(folder, "node.p12"), join(folder, "ca.pem"), "verbatim"];
  const keytool = (...words: readonly string[]) =>
    execFileSync("keytool", [...words, "-alias", "node", "-keystore", store, "-storepass", passphrase], {
      stdio: "ignore",
    });
  const names = ["-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1"];
  keytool("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12", ...names);
  keytool("-exportcert", "-rfc", "-file", caFile);
  const server = createServer({ pfx: await readFile(store), passphrase }, (incoming, answer) => {
    if (incoming.headers.authorization !== authorization) return void answer.writeHead(401).end("Unauthorized");
    const { method, headers } = incoming;
    const passed = request(new URL(incoming.url ?? "/", node), { method, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    caFile,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
