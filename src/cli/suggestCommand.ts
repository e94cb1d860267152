import { type Words } from "../i18n";

/** What to say beside an unknown command: the one that begins the same, else all of them. */
export function suggestCommand(given: string, known: readonly string[], cli: Words["cli"]): string {
  const nearest = known.find((name) => name.startsWith(given.slice(0, 3)));
  return nearest === undefined ? cli.knownCommands(known.join(", ")) : cli.didYouMean(nearest);
}
