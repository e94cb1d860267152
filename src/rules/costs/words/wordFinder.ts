/**
 * Words that mean one thing in the text of a line. `parkering*` is every word that begins so, `*ränta` every word that
 * ends so, `porto` the word itself; several in a row are a phrase. Upper and lower case are the same, and whatever
 * separates words (hyphens, points, commas) is the same as a space.
 */
export interface WordRule<Category extends string> {
  readonly category: Category;
  readonly words: readonly string[];
  /** Words and phrases that look the same and mean something else. */
  readonly not?: readonly string[];
  /** Words that, anywhere in the text, make the line something else. */
  readonly unless?: readonly string[];
}

export interface WordHit<Category extends string> {
  readonly category: Category;
  /** The words as they stand in the text. */
  readonly found: string;
}

/** Finds the words of the rules in a text: one hit for each category that has any, with the words that come first. */
export function wordFinder<Category extends string>(
  rules: readonly WordRule<Category>[],
): (text: string) => WordHit<Category>[] {
  const compiled = rules.map(({ category, words, not = [], unless = [] }) => ({
    category,
    sought: words.map(phrase),
    not: not.map(phrase),
    unless: unless.map(phrase),
  }));
  const categories = [...new Set(rules.map(({ category }) => category))];
  return (text) => {
    const words = wordsOf(text);
    const spoken = words.map((word) => word.toLowerCase());
    return categories.flatMap((category) => {
      const places = compiled
        .filter((rule) => rule.category === category)
        .flatMap((rule) => placesOf(rule, spoken));
      const first = places.reduce<Place | undefined>(earlierOrLonger, undefined);
      return first === undefined ? [] : [{ category, found: words.slice(first.from, first.to).join(" ") }];
    });
  };
}

interface CompiledRule {
  readonly sought: readonly WordTest[][];
  readonly not: readonly WordTest[][];
  readonly unless: readonly WordTest[][];
}

/** Where the words of a rule stand, but for those that look the same; nowhere where the text is about something else. */
function placesOf({ sought, not, unless }: CompiledRule, words: readonly string[]): Place[] {
  if (unless.some((each) => occurrences(each, words).length > 0)) return [];
  const excepted = new Set(not.flatMap((each) => occurrences(each, words)).flatMap(positions));
  return sought
    .flatMap((each) => occurrences(each, words))
    .filter((place) => !positions(place).some((position) => excepted.has(position)));
}

function earlierOrLonger(best: Place | undefined, place: Place): Place {
  if (best === undefined || place.from < best.from) return place;
  return place.from === best.from && place.to > best.to ? place : best;
}

type WordTest = (word: string) => boolean;

/** Where a phrase stands: the positions of its words, the end excluded. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function phrase(pattern: string): WordTest[] {
  return pattern.split(" ").map(wordTest);
}

function wordTest(pattern: string): WordTest {
  if (pattern.endsWith("*")) return (word) => word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith("*")) return (word) => word.endsWith(pattern.slice(1));
  return (word) => word === pattern;
}

function occurrences(tests: readonly WordTest[], words: readonly string[]): Place[] {
  return words.flatMap((_, from) => {
    const matches = tests.every((test, offset) => {
      const word = words[from + offset];
      return word !== undefined && test(word);
    });
    return matches ? [{ from, to: from + tests.length }] : [];
  });
}

function positions({ from, to }: Place): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
