/** Kontrollerna på kommandoraden. */
export const check = {
  groups: {
    error: "FEL",
    warning: "VARNINGAR",
    info: "UPPLYSNINGAR",
    unknown: "KAN INTE AVGÖRAS",
    noted: "GODKÄNT MED ANMÄRKNING",
  },
  statuses: { fail: "Underkänd", unknown: "Kan inte avgöras", pass: "Godkänd" },
  severities: { error: "Fel", warning: "Varning", info: "Upplysning" },
  integrity: "Arbetsbokens formler",
  source: (citations: string) => `Källa: ${citations}`,
  fix: (actions: string, grant: string) => `Åtgärd: ${actions}. Då blir ESF-stödet ${grant}`,
  balanced: "och budgeten fullt finansierad.",
  unbalanced: (balance: string) => `och saldot ${balance}.`,
  cells: (cells: string) => `Celler: ${cells}`,
  and: "och",
  counts: {
    errors: (count: number) => `${count} fel`,
    warnings: (count: number) => (count === 1 ? "1 varning" : `${count} varningar`),
    infos: (count: number) => (count === 1 ? "1 upplysning" : `${count} upplysningar`),
    unknown: (count: number) => (count === 1 ? "1 okänd" : `${count} okända`),
    passed: (count: number) => (count === 1 ? "1 godkänd" : `${count} godkända`),
  },
  rulesDate: (date: string) => `Regler lästa per ${date}.`,
  parameters: {
    heading: (programme: string, date: string) => `${programme}, värden i kraft ${date}`,
    columns: { parameter: "parameter", value: "värde", from: "gäller från", source: "källa" },
    verified: {
      read: "",
      partly: "delvis bekräftad",
      secondary: "andrahandskälla",
      unread: "ej läst i original",
    },
    none: "Inga värden gäller det datumet.",
  },
} as const;
