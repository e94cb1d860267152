import { type Call } from "./call";

/** Minimal until the layers exist: the inline values hold. */
export function effectiveCall(inline: Call | undefined): { readonly call: Call | undefined } {
  return { call: inline };
}
