/**
 * The shape that a translation must have: the same keys as the Swedish text, the same parameters of every sentence, and
 * words of its own. A missing key does not compile.
 */
export type Translation<Source> = Source extends string
  ? string
  : Source extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Source]: Translation<Source[Key]> };
