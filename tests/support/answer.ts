import { esf, refusal } from "./esf";

/** What a function answers, or the error that it ends in, with plain spaces. */
export function answerText(id: string, ...given: readonly unknown[]): string {
  const refused = refusal(id, ...given);
  const text = refused.startsWith("no error") ? String(esf(id, ...given)) : refused;
  return text.replaceAll("\u00a0", " ");
}
