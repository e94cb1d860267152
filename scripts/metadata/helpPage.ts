import { type IFunction } from "custom-functions-metadata";
import { type Language } from "../../src/i18n";
import { type FunctionDoc, functionDoc } from "./functionDocs";

const HEADINGS = {
  sv: {
    parameters: "Argument",
    result: "Ger",
    examples: "Exempel",
    errors:
      "Ett argument som inte kan läsas ger #VÄRDEFEL! med en mening om vilket argument det är, vad det är och vad man skriver i stället. Andelar kan skrivas 0,4 eller 40 %, belopp även som text (1 234,50) och datum som datum eller text (2025-01-31). Ett fel i ett argument förs vidare.",
  },
  en: {
    parameters: "Arguments",
    result: "Gives",
    examples: "Examples",
    errors:
      "An argument that cannot be read gives #VALUE! with a sentence on which argument it is, what it is and what to write instead. Shares may be written 0.4 or 40 %, amounts also as text (1 234,50) and dates as dates or text (2025-01-31). An error in an argument is passed on.",
  },
} as const;

/** The paragraph on errors that holds for every function. */
export function errorsText(language: Language): string {
  return HEADINGS[language].errors;
}

/** A page to read: its own style sheet and nothing that runs. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The page that Excel opens as help on a function: Swedish, then English. */
export function helpPage(each: IFunction): string {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>ESF.${each.id} – Delfin</title>
    <link rel="stylesheet" href="../page.css" />
  </head>
  <body>
    <h1>ESF.${each.id}</h1>
${section(functionDoc(each, "sv"), "sv")}
${section(functionDoc(each, "en"), "en")}
  </body>
</html>
`;
}

function section(doc: FunctionDoc, language: Language): string {
  const headings = HEADINGS[language];
  const parameters = doc.parameters.map(
    ({ name, description }) => `<dt>${escaped(name)}</dt><dd>${escaped(description)}</dd>`,
  );
  const examples = doc.examples.map(
    ({ formula, value }) =>
      `<dt><code>${escaped(formula)}</code></dt><dd>${escaped(value).replaceAll("\n", "<br />")}</dd>`,
  );
  return `    <section lang="${language}">
      <p>${escaped(doc.description)}</p>
      <p><code>${escaped(doc.call)}</code></p>
      <h2>${headings.parameters}</h2>
      <dl>${parameters.join("")}</dl>
      <h2>${headings.result}</h2>
      <p>${escaped(doc.result)} ${escaped(headings.errors)}</p>
      <h2>${headings.examples}</h2>
      <dl>${examples.join("")}</dl>
    </section>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
