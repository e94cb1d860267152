import { type IndirectBase } from "../../law";
import { type Verdict } from "../rule";
import { source } from "../source";
import { type KnownOption } from "./knownOptions";

/** That the period does not know the option, and which it knows; the law cited is that of the same base. */
export function unknownOption(option: string, base: IndirectBase, known: readonly KnownOption[]): Verdict {
  const sameBase = known.filter((each) => each.base === base);
  return {
    status: "fail",
    note: "unknownOption",
    ...optionSources(sameBase.length > 0 ? sameBase : known),
    subjects: ["indirect"],
    details: { option, options: known.map((each) => each.option) },
  };
}

/** Where the options stand in law; as well read as the first of them. */
export function optionSources(options: readonly KnownOption[]): Pick<Verdict, "cite" | "verified"> {
  const read = options.map(({ law }) => source(law));
  const verified = read[0]?.verified;
  return {
    cite: read.flatMap(({ cite = [] }) => cite),
    ...(verified === undefined ? {} : { verified }),
  };
}
