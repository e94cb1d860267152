import { counted } from "../../counted";

/** Fönstrets ram: flikar, fot och det som gäller alla vyer. */
export const shell = {
  views: {
    overview: "Översikt",
    checks: "Kontroller",
    financing: "Finansiering",
    staff: "Personal",
    liquidity: "Likviditet",
    scenarios: "Scenarier",
    explain: "Förklara",
    rules: "Regler",
  },
  tabs: "Vyer",
  more: "Mer",
  moreViews: "Fler vyer",
  illustrative: "Illustrativa rader",
  otherLanguage: "English",
  showCell: (cell: string) => `Visa cell ${cell}`,
  calculatedAt: (time: string) => `Beräknat ${time}`,
  difference: (amount: string) => `Differens ${amount} kr`,
  loading: "Läser arbetsboken",
  unreadable: "Budgeten kunde inte läsas",
  problems: (count: number) =>
    count === 1 ? "En uppgift måste rättas:" : `${count} uppgifter måste rättas:`,
  failed: "Excel svarade inte som väntat",
  stale: (time: string) => `Siffrorna nedan är från ${time} och kan vara inaktuella.`,
  tryAgain: "Försök igen",
  close: "Stäng",
  broken: "Vyn kunde inte visas",
  notWritable: "Budgeten kan inte läsas just nu, så inget skrevs. Rätta uppgifterna först.",
  offline: "En del av Delfin kunde inte hämtas. Kontrollera anslutningen och försök igen.",
  amountTooLarge:
    "Ett belopp är större än 90 biljoner kronor, som är det mesta Delfin räknar med. Rätta det i bladen.",
  bug: (message: string) => `Ett fel i Delfin: ${message}`,
  counts: {
    error: (count: number) => counted(count, "fel", "fel"),
    warning: (count: number) => counted(count, "varning", "varningar"),
  },
  none: "Inga fel eller varningar",
} as const;
