/**
 * A file of named sections: a head, the sections one after another, a checksum of each block of each section, a directory, and a
 * tail that says where the directory is. Everything is covered by a checksum. Numbers are little-endian, and a section begins at
 * a multiple of eight bytes.
 */
export const mark = "VERBATIM";
export const headBytes = 8;
/** Where the directory is (8 bytes), how long (4), its checksum (4), the mark (8). */
export const tailBytes = 24;
/** Where a section may begin: there every kind of number may. */
export const boundary = 8;
/** How much is read or written in one go; so many whole blocks. */
export const bytesAtOnce = 4 * 1024 * 1024;
/** So much of a section has a checksum of its own. It is read whole to be compared with that, and most parts are not longer. */
export const blockBytes = 4096;

/** Where a section is in its file. */
export interface Section {
  readonly offset: number;
  readonly bytes: number;
  /** Which of the checksums is that of its first block. Those of its other blocks follow. */
  readonly firstSum: number;
}

/** What the directory holds. */
export interface Directory {
  readonly key: string;
  readonly sections: readonly (readonly [name: string, section: Section])[];
  /** Where the blocks' checksums are, 32 bits each, and the checksum of all these. Checksums are CRC-32. */
  readonly sums: { readonly offset: number; readonly count: number; readonly checksum: number };
}
