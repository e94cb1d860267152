import { type units as sv } from "../sv/units";
import { type Translation } from "../translation";

/** Units after a number that is written in the language already. */
export const units: Translation<typeof sv> = {
  krPerHour: (value) => `SEK\u00a0${value} an hour`,
  hours: (value) => (value === "1" ? "1\u00a0hour" : `${value}\u00a0hours`),
  months: (value) => (value === "1" ? "1\u00a0month" : `${value}\u00a0months`),
  days: (value) => (value === "1" ? "1\u00a0day" : `${value}\u00a0days`),
  fullTime: (value) => `${value}\u00a0× full time`,
};
