/** Det som varje regels utfall kan säga. */
export const verdicts = {
  pass: "Godkänd.",
  within: (actual: string, limit: string) => `Godkänd: ${actual}; gränsen är ${limit}.`,
  unknown: (missing: string) => `Kan inte avgöras: det saknas uppgift om ${missing}.`,
  notApplicable: "Gäller inte det här projektet.",
  because: (reason: string) => `Det följer av: ${reason}.`,
  assumed: "Utlysningens gräns är antagen; bekräfta den i utlysningen.",
  partly: "Källan är bara delvis bekräftad.",
  unread: "Källan är inte läst i original; bekräfta mot den innan ni litar på detta.",
} as const;
