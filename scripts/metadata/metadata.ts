import { type IFunction } from "custom-functions-metadata";
import { type FunctionHelp } from "../../src/i18n";

/** The texts of a function by its id. */
export type HelpById = (id: string) => FunctionHelp | undefined;

/** What a metadata file of Excel holds. */
interface Metadata {
  /** Linked and formatted values reach the functions, which read the plain value in them. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Errors of input cells reach the functions, which say which argument they are in. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/** functions.json: the functions in English, each with the address of its help page. */
export function englishMetadata(functions: readonly IFunction[], baseUrl: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((each) => ({ ...each, helpUrl: `${baseUrl}help/${each.id}.html` })),
  };
}

/** functions-sv.json: the same in Swedish. Ids and names of functions stay, so that formulas read alike everywhere. */
export function swedishMetadata(english: Metadata, helpOf: HelpById): Metadata {
  return {
    ...english,
    functions: english.functions.map((each) => {
      const help = helpOf(each.id);
      return {
        ...each,
        description: help?.description ?? "",
        parameters: each.parameters.map((parameter) => ({
          ...parameter,
          ...(help?.parameters.get(parameter.name) ?? { name: "", description: "" }),
        })),
      };
    }),
  };
}

/** What is wrong with the texts of a metadata file, a sentence each: a text that is missing, or does not stay on one line. */
export function textProblems(file: string, { functions }: Metadata): string[] {
  return functions.flatMap(({ id, description, parameters }) => [
    ...faults(`${file}: ${id}`, description),
    ...parameters.flatMap((parameter, position) => [
      ...faults(`${file}: ${id}, name of argument ${position + 1}`, parameter.name),
      ...faults(`${file}: ${id}, argument ${position + 1}`, parameter.description),
    ]),
  ]);
}

function faults(where: string, text: string | undefined): string[] {
  if (text === undefined || text.trim() === "") return [`${where}: the text is missing`];
  return /[\r\n]/.test(text) ? [`${where}: the text has a line break, which Excel shows`] : [];
}

/** Texts for arguments that the function does not have. */
export function strayTexts(functions: readonly IFunction[], helpOf: HelpById): string[] {
  return functions.flatMap(({ id, parameters }) => {
    const known = parameters.map(({ name }) => name);
    return [...(helpOf(id)?.parameters.keys() ?? [])]
      .filter((name) => !known.includes(name))
      .map((name) => `${id} has no argument ${name}, but a Swedish text for it`);
  });
}
