/** The languages of Delfin, Swedish first. */
export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language, as law and layout carry their titles. */
export type Bilingual = Readonly<Record<Language, string>>;
