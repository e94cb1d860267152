/** Måttenheter efter ett tal som redan är skrivet på språket. */
export const units = {
  krPerHour: (value: string) => `${value}\u00a0kr/timme`,
  hours: (value: string) => (value === "1" ? "1\u00a0timme" : `${value}\u00a0timmar`),
  months: (value: string) => (value === "1" ? "1\u00a0månad" : `${value}\u00a0månader`),
  days: (value: string) => (value === "1" ? "1\u00a0dag" : `${value}\u00a0dagar`),
  fullTime: (value: string) => `${value}\u00a0× heltid`,
} as const;
