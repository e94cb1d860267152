import { parseArgs } from "node:util";
import { type Language, LANGUAGES, type Words, words } from "../i18n";
import { type Command, type Options } from "./command";

export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly help: boolean;
}

/** The options that every command has. */
const SHARED: Options = { lang: { kind: "choice", values: LANGUAGES } };

/** What was asked of a command, or a sentence that says what is wrong with it. */
export function readArguments(
  name: string,
  command: Command,
  given: readonly string[],
  language: Language,
): Arguments | { readonly complaint: string } {
  const { cli } = words(language);
  const known: Options = { ...SHARED, ...command.options };
  const { tokens } = parseArgs({
    args: [...given],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(Object.keys(known).map((option) => [option, { type: "string" as const }])),
      help: { type: "boolean", short: "h" },
      output: { type: "string", short: "o" },
    },
  });
  const operands: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") return { operands: [], options: {}, help: true };
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) return { complaint: cli.unknownOption(token.rawName, name) };
    const allowed = option.kind === "choice" ? option.values.join(", ") : option.placeholder;
    if (token.value === undefined) return { complaint: cli.optionWithoutValue(token.rawName, allowed) };
    if (option.kind === "choice" && !option.values.includes(token.value)) {
      return { complaint: cli.optionValue(token.rawName, token.value, allowed) };
    }
    options[token.name] = token.value;
  }
  const { optionalOperands = [] } = command;
  const most = command.operands.length + optionalOperands.length;
  if (operands.length < command.operands.length || operands.length > most) {
    const wanted = operandsHelp(command, cli).join(" ");
    return { complaint: cli.operands(name, wanted, operands.length) };
  }
  return { operands, options: { ...defaults(known), ...options }, help: false };
}

/** A command's operands as its help names them; those that may be left out stand in brackets. */
export function operandsHelp({ operands, optionalOperands = [] }: Command, cli: Words["cli"]): string[] {
  return [
    ...operands.map((operand) => cli.operandNames[operand]),
    ...optionalOperands.map((operand) => `[${cli.operandNames[operand]}]`),
  ];
}

/** The first value of every choice that was not made, but for the language: that is the system's. */
function defaults(options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.kind === "choice" && name !== "lang" ? [[name, option.values[0]]] : [],
    ),
  );
}
