/**
 * A cache of what was once read of something, by the thing itself. A WeakMap is one; another may fetch
 * what it keeps from a disk.
 */
export interface Kept<Key, Value> {
  /** Undefined for what was never read. */
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}
