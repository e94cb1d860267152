import { type Language, type Words } from "../i18n";
import { type Console, type ExitStatus } from "./console";

/** An option with the values that it takes; the first is meant where the option is absent. */
export interface ChoiceOption {
  readonly kind: "choice";
  readonly values: readonly [string, ...string[]];
}

/** An option that takes any text, named in the help by what it stands for. */
export interface TextOption {
  readonly kind: "text";
  readonly placeholder: string;
}

export type OperandName = keyof Words["cli"]["operandNames"];

export type Options = Readonly<Record<string, ChoiceOption | TextOption>>;

export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly console: Console;
}

/** One command of `delfin`. */
export interface Command {
  /** What stands after the command's name, in order. */
  readonly operands: readonly OperandName[];
  /** What may stand after them, in order. */
  readonly optionalOperands?: readonly OperandName[];
  readonly options: Options;
  readonly run: (invocation: Invocation) => Promise<ExitStatus>;
}
