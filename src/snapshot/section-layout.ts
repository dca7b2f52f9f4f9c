/**
 * A file of named sections: a head, the sections one after another, a directory of them, and a tail that says where the
 * directory is. Everything is covered by a checksum. Numbers are little-endian, and a section begins at a multiple of
 * eight bytes.
 */
export const mark = "VERBATIM";
export const headBytes = 8;
/** Where the directory is (8 bytes), how long (4), its checksum (4), the mark (8). */
export const tailBytes = 24;
/** Where a section may begin: there every kind of number may. */
export const boundary = 8;
/** How much is read or written in one go. */
export const bytesAtOnce = 4 * 1024 * 1024;

/** Where a section is in its file. */
export interface Section {
  readonly offset: number;
  readonly bytes: number;
  /** CRC-32. */
  readonly checksum: number;
}
