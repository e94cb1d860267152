import { type Language, LANGUAGES } from "../i18n";

/** The language asked for by `--lang`, else the system's: English where the locale says so, Swedish otherwise. */
export function languageOf(args: readonly string[], locale: string): Language {
  const position = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[position]?.split("=")[1] ?? args[position + 1];
  const chosen = position < 0 ? undefined : LANGUAGES.find((language) => language === asked);
  return chosen ?? (locale.toLowerCase().startsWith("en") ? "en" : "sv");
}
