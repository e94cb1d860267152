import { type Language, LANGUAGES } from "../../i18n";
import { type Kind } from "./kind";

/** What people call each choice, in a language. */
type ChoiceWords<Id extends string> = Readonly<Record<Id, string>>;

/** One of a few names: the id, its word in either language or another usual name of it, whatever the case. */
export function choice<Id extends string>(
  ids: readonly Id[],
  wordsIn: (language: Language) => ChoiceWords<Id>,
  otherNames: (id: Id) => readonly string[] = () => [],
): Kind<Id> {
  const words = { sv: wordsIn("sv"), en: wordsIn("en") };
  return {
    expected: {
      kind: "choice",
      words: { sv: ids.map((id) => words.sv[id]), en: ids.map((id) => words.en[id]) },
    },
    read: (content) => {
      if (content.is !== "text") return undefined;
      const text = sameWord(content.text);
      const names = (id: Id): string[] => [
        id,
        ...LANGUAGES.map((language) => words[language][id]),
        ...otherNames(id),
      ];
      return ids.find((id) => names(id).some((name) => sameWord(name) === text));
    },
  };
}

/** Dashes and the space before a percent sign are typed in many ways. */
function sameWord(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/ ?%/g, "%").replace(/[–—−]/g, "-").toLowerCase();
}
