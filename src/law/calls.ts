import { CALLS_2010 } from "./calls/calls2010";
import { CALLS_2015_2016 } from "./calls/calls2015to2016";
import { CALLS_2017_2022 } from "./calls/calls2017to2022";
import { CALLS_2022_2024 } from "./calls/calls2022to2024";
import { type KnownCall } from "./calls/knownCall";

/** Every call whose terms were read, period by period. */
export const CALLS: readonly KnownCall[] = [
  ...CALLS_2010,
  ...CALLS_2015_2016,
  ...CALLS_2017_2022,
  ...CALLS_2022_2024,
];

const BY_ID: ReadonlyMap<string, KnownCall> = new Map(
  CALLS.flatMap((call) => [call.id, ...(call.otherIds ?? [])].map((id) => [id, call] as const)),
);

/** The call with the id, also as its diarienummer is written ("2015/00394"); undefined where its text was not read. */
export function knownCall(id: string): KnownCall | undefined {
  return BY_ID.get(id.replaceAll("/", "-"));
}
