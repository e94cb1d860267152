import { type CallField } from "../law";
import { type Facts } from "./facts";
import { NOT_APPLICABLE, unknown, type Verdict } from "./rule";

/**
 * What is said of a bound that the call does not set: a call need not have it, so the rule does not apply; but where
 * the call's text contradicts itself about it, the file has to say which reading holds.
 */
export function withoutBound({ call }: Pick<Facts, "call">, field: CallField): readonly Verdict[] {
  return call.open.some((bound) => bound.field === field) ? unknown(`call.${field}`) : NOT_APPLICABLE;
}
