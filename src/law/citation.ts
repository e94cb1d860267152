/** A text in Swedish and English, as the law's own tables carry it; everything else is worded in i18n. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** Where a value or a duty stands: an article of an act, or a page of the agency (then `act` is who publishes it). */
export interface Citation {
  /** CELEX number ("32021R1060"), Swedish code of statutes ("SFS 2014:1383"), the agency's code ("TVFS 2016:1"), or the publisher of a page. */
  readonly act: string;
  /** "112(3)", "2 kap. 9 §"; absent for a page, and for an act known only as a page quotes it. */
  readonly article?: string;
  readonly point?: string;
  readonly title: Bilingual;
  readonly url: string;
}

/**
 * How far the source was seen. "read": the text and the number. "partly": part of the text, or a twin act's.
 * "secondary": somebody else's account. "unread": not seen, confirm before relying on it. The status caps the
 * severity that a rule may ship with.
 */
export const VERIFIED = ["read", "partly", "secondary", "unread"] as const;
export type Verified = (typeof VERIFIED)[number];

/** EU acts → the state's ordinances and the programme → the call → Delfin's own arithmetic and plausibility. */
export const LAYERS = ["eu", "national", "call", "model"] as const;
export type Layer = (typeof LAYERS)[number];

/** An act without an article. */
export type Act = Omit<Citation, "article" | "point">;

/** An article of an act. */
export function cite(act: Act, article: string, point?: string): Citation {
  return point === undefined ? { ...act, article } : { ...act, article, point };
}
