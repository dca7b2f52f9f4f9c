/**
 * The address as a URL, against a base if one is given; null for what is none. `URL.canParse` is not asked: once Node 20 has compiled
 * it, it says no to every address with a letter beyond ASCII.
 */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
