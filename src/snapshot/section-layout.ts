/**
 * A file of named sections: a head, the sections one after another, a checksum of each block of each section, a directory, and a
 * tail that says where the directory is. Everything is covered by a checksum. Numbers are little-endian, and a section begins at
 * a multiple of eight bytes.
 */
export const mark = "VERBATIM";
export const headBytes = 8;
/** The tail says where the directory is (8 bytes), how long it is (4), its checksum (4) and the mark (8). */
export const tailBytes = 24;
/** A section begins at a multiple of this: there every kind of number may. */
export const boundary = 8;
/** So much is read or written in one go: whole blocks. */
export const bytesAtOnce = 4 * 1024 * 1024;
/** So much of a section has a checksum of its own. It is read whole to be compared with that, and most parts are not longer. */
export const blockBytes = 4096;

/** The place of a section in its file. */
export interface Section {
  readonly offset: number;
  readonly bytes: number;
  /** The number of its first block's checksum. Those of its other blocks follow. */
  readonly firstSum: number;
}

/** The directory names the sections, and says where the checksums are. */
export interface Directory {
  readonly key: string;
  readonly sections: readonly (readonly [name: string, section: Section])[];
  /** The place of the blocks' checksums, 32 bits each, and the checksum of all these. Checksums are CRC-32. */
  readonly sums: { readonly offset: number; readonly count: number; readonly checksum: number };
}
