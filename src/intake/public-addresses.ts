import { BlockList, isIP } from "node:net";

/** IPv4 ranges that are nobody's public server: https://www.iana.org/assignments/iana-ipv4-special-registry */
const specialIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Within 2000::/3, which alone is public: https://www.iana.org/assignments/iana-ipv6-special-registry */
const specialIpv6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

/** Tells whether an IP address, v4 or v6, is one that a public server can have. False for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !listOf(specialIpv4, "ipv4").check(address, "ipv4");
  if (family !== 6) return false;
  const globalUnicast = listOf([["2000::", 3]], "ipv6");
  return globalUnicast.check(address, "ipv6") && !listOf(specialIpv6, "ipv6").check(address, "ipv6");
}

/** Tells whether an IP address is this machine's own. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return listOf([["127.0.0.0", 8]], "ipv4").check(address, "ipv4");
  return family === 6 && listOf([["::1", 128]], "ipv6").check(address, "ipv6");
}

function listOf(ranges: readonly (readonly [network: string, prefix: number])[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
  return list;
}
