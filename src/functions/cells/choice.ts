import { type Language, LANGUAGES } from "../../i18n";
import { type Kind } from "./kind";

/** What people call each choice, in a language. */
type ChoiceWords<Id extends string> = Readonly<Record<Id, string>>;

/** One of a few names: the id, or its word in either language, whatever the case. */
export function choice<Id extends string>(
  ids: readonly Id[],
  wordsIn: (language: Language) => ChoiceWords<Id>,
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
      return ids.find(
        (id) => sameWord(id) === text || LANGUAGES.some((language) => sameWord(words[language][id]) === text),
      );
    },
  };
}

function sameWord(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
}
