/** Åtgärdsfönstret. */
export const pane = {
  purpose: "Delfin räknar och kontrollerar budgetar för projekt med stöd av Europeiska socialfonden.",
  notYet: "Åtgärdsfönstrets vyer är inte byggda än. Så länge finns kommandoraden:",
  commands: ["delfin report FIL", "delfin check FIL"],
} as const;
