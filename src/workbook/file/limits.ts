/*
 * How much of a file is taken on. A workbook of Delfin weighs under 1 MB and unpacks to some 10 MB; the limits leave
 * room for a user's own sheets and pictures, and none for a bomb.
 */

const MEGABYTE = 1_000_000;

export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  parts: 2_000,
  partBytes: 100 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  /** Sheets of equal rows shrink to a hundredth at most; deflate itself can do a thousandth. */
  ratio: 250,
  /** Small parts may shrink as they like: a megabyte of blanks harms nobody. */
  ratioFromBytes: MEGABYTE,
  cells: 1_000_000,
} as const;
