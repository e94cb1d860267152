import { functionHelp } from "../../src/i18n";
import { contractProblems, shippedContract } from "./contract";
import { customFunctions } from "./customFunctions";
import { helpPage } from "./helpPage";
import { englishMetadata, strayTexts, swedishMetadata, textProblems } from "./metadata";

/** The files that the build adds for the custom functions, and what is wrong with them, a sentence each. */
export interface FunctionAssets {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly problems: readonly string[];
}

/** Metadata in both languages and a help page for every function; `baseUrl` is where they will be served from. */
export function functionAssets(baseUrl: string): FunctionAssets {
  const functions = customFunctions();
  const english = englishMetadata(functions, baseUrl);
  const swedish = swedishMetadata(english, functionHelp);
  const files = [
    { name: "functions.json", content: JSON.stringify(english, undefined, 2) },
    { name: "functions-sv.json", content: JSON.stringify(swedish, undefined, 2) },
    ...functions.map((each) => ({ name: `help/${each.id}.html`, content: helpPage(each) })),
  ];
  const problems = [
    ...textProblems("functions.json", english),
    ...textProblems("functions-sv.json", swedish),
    ...strayTexts(functions, functionHelp),
    ...contractProblems(shippedContract(), functions),
  ];
  return { files, problems };
}
