import { type IFunction } from "custom-functions-metadata";
import { type Language } from "../src/i18n";
import { customFunctions } from "./metadata/customFunctions";
import { type FunctionDoc, functionDoc } from "./metadata/functionDocs";
import { errorsText } from "./metadata/helpPage";

/** docs/functions.md: every custom function in both languages, with its arguments, what it gives and examples. */
export function functionsPage(): string {
  const functions = [...customFunctions()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[heading(functions), part(functions, "sv"), part(functions, "en")].join("\n\n")}\n`;
}

function heading(functions: readonly IFunction[]): string {
  return `# Funktioner – Functions

Made from the code by \`npm run docs\`; do not edit. ${functions.length} functions, namespace \`ESF\`.

[På svenska](#på-svenska) · [In English](#in-english)`;
}

const TITLES = { sv: "## På svenska", en: "## In English" } as const;
const COLUMNS = { sv: "| argument | är |", en: "| argument | is |" } as const;
const GIVES = { sv: "Ger:", en: "Gives:" } as const;

function part(functions: readonly IFunction[], language: Language): string {
  const paragraphs = functions.map((each) => paragraph(functionDoc(each, language), language));
  return [TITLES[language], errorsText(language), ...paragraphs].join("\n\n");
}

function paragraph(doc: FunctionDoc, language: Language): string {
  const rows = doc.parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  const examples = doc.examples.map(({ formula, value }) => `${formula}\n${value}`);
  return [
    `### ${doc.id}`,
    doc.description,
    `\`${doc.call}\``,
    [COLUMNS[language], "|---|---|", ...rows].join("\n"),
    `${GIVES[language]} ${doc.result}`,
    `\`\`\`text\n${examples.join("\n\n")}\n\`\`\``,
  ].join("\n\n");
}
