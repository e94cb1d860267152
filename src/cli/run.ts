import { type Language, words } from "../i18n";
import { AmountOutOfRange } from "../money";
import { type Arguments, operandsHelp, readArguments } from "./arguments";
import { type Command, type Options } from "./command";
import { type Console, EXIT, type ExitStatus } from "./console";
import { checkCommand } from "./check/command";
import { compareCommand } from "./compare/command";
import { explainCommand } from "./explain/command";
import { exportCommand } from "./export/command";
import { languageOf } from "./language";
import { newCommand } from "./new/command";
import { proofCommand } from "./proof/command";
import { reportCommand } from "./report/command";
import { rulesCommand } from "./rules/command";
import { scenariosCommand } from "./scenarios/command";
import { suggestCommand } from "./suggestCommand";

const COMMANDS = {
  report: reportCommand,
  check: checkCommand,
  compare: compareCommand,
  explain: explainCommand,
  new: newCommand,
  export: exportCommand,
  proof: proofCommand,
  rules: rulesCommand,
  scenarios: scenariosCommand,
} as const satisfies Record<string, Command>;
type CommandName = keyof typeof COMMANDS;

/** Runs `delfin` with the arguments after its name, and returns the exit status. */
export async function run(args: readonly string[], console: Console): Promise<ExitStatus> {
  const language = languageOf(args, console.locale);
  const { cli } = words(language);
  const [name = "--help", ...rest] = commandFirst(args);
  if (name === "--help" || name === "-h") {
    console.say(`${usage(cli)}\n`);
    return EXIT.fine;
  }
  if (!isCommand(name)) {
    console.complain(`${cli.unknownCommand(name, suggestCommand(name, Object.keys(COMMANDS), cli))}\n`);
    return EXIT.unreadable;
  }
  const command: Command = COMMANDS[name];
  const given = readArguments(name, command, rest, language);
  if ("complaint" in given) {
    console.complain(`${given.complaint}\n`);
    return EXIT.unreadable;
  }
  if (given.help) {
    console.say(`${commandHelp(name, command, cli)}\n      ${cli.languageOption}\n`);
    return EXIT.fine;
  }
  return attempt(command, given, language, console);
}

async function attempt(
  command: Command,
  { operands, options }: Arguments,
  language: Language,
  console: Console,
): Promise<ExitStatus> {
  const { cli } = words(language);
  try {
    return await command.run({ operands, options, language, console });
  } catch (error) {
    console.complain(
      error instanceof AmountOutOfRange
        ? `${cli.amountTooLarge(operands[0] ?? "")}\n`
        : `${cli.unexpected(error instanceof Error ? error.message : String(error))}\n`,
    );
    return EXIT.unreadable;
  }
}

/** The arguments with a language that stands before the command moved behind it, `--lang en report FILE`; none where it stands alone. */
function commandFirst(args: readonly string[]): readonly string[] {
  const [first = ""] = args;
  const length = first === "--lang" ? 2 : first.startsWith("--lang=") ? 1 : 0;
  const others = args.slice(length);
  return others.length === 0 ? others : [...others, ...args.slice(0, length)];
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

type CliWords = ReturnType<typeof words>["cli"];

function usage(cli: CliWords): string {
  const names = Object.keys(COMMANDS).filter(isCommand);
  const commands = names.map((name) => `  ${commandHelp(name, COMMANDS[name], cli)}`);
  return cli.usage([...commands, "", `  ${cli.languageOption}`].join("\n"));
}

function commandHelp(name: CommandName, command: Command, cli: CliWords): string {
  const call = ["delfin", name, ...operandsHelp(command, cli), ...optionsHelp(command.options)].join(" ");
  return `${call}\n      ${cli.commands[name]}`;
}

function optionsHelp(options: Options): string[] {
  return Object.entries(options).map(([name, option]) =>
    option.kind === "choice" ? `[--${name} ${option.values.join("|")}]` : `[--${name} ${option.placeholder}]`,
  );
}
