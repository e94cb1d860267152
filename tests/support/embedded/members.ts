import { type SentMember } from "../../../src/embedded/wire";

/** A member as the list of the checked ones names it: `Range.values read`. */
export const nameOf = ({ className, member, kind }: SentMember): string => `${className}.${member} ${kind}`;

/** What an add-in asked for and no test shows, so that nothing it stands on goes unseen. */
export const untested = (
  sent: readonly SentMember[],
  checked: Readonly<Record<string, string>>,
): readonly string[] =>
  sent
    .map(nameOf)
    .filter((name) => !Object.hasOwn(checked, name))
    .sort();
