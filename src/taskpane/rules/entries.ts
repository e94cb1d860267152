import { type IsoDate } from "../../calendar";
import {
  type AnyParameter,
  type Bilingual,
  type Citation,
  type Layer,
  PARAMETERS,
  type ProgrammeId,
  type Provision,
  provisionOn,
  PROVISIONS,
  type Unit,
  valueOn,
  valueText,
  type Verified,
} from "../../law";
import { RULE_HEADS, type RuleHead } from "../../rules";

/** A number or a duty of law as it holds on a day: what, how much, where it stands and since when. */
export interface LawText {
  readonly id: string;
  readonly title: Bilingual;
  readonly layer: Layer;
  /** Absent for a duty without a number. */
  readonly value?: { readonly text: string; readonly unit: Unit };
  readonly citation: Citation;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly verified: Verified;
  readonly note?: Bilingual;
}

/** A rule with the law that it reads. */
export interface RuleEntry {
  readonly rule: RuleHead;
  readonly law: readonly LawText[];
}

/** What holds for a programme on a day: its rules, and the law that no rule reads. */
export interface InForce {
  readonly rules: readonly RuleEntry[];
  readonly others: readonly LawText[];
}

/** The law in force. A rule whose law does not hold on the day is left out; one that reads none always stands. */
export function inForce(programme: ProgrammeId, date: IsoDate): InForce {
  const rules = RULE_HEADS.filter(
    ({ programmes }) => programmes === "all" || programmes.includes(programme),
  ).flatMap((rule): RuleEntry[] => {
    const sources = rule.sources ?? [];
    const law = sources.flatMap((source) => lawText(source, programme, date) ?? []);
    return sources.length > 0 && law.length === 0 ? [] : [{ rule, law }];
  });
  const read = new Set(RULE_HEADS.flatMap(({ sources = [] }) => sources.map(({ id }) => id)));
  const others = [...PARAMETERS, ...PROVISIONS]
    .filter(({ id }) => !read.has(id))
    .flatMap((source) => lawText(source, programme, date) ?? []);
  return { rules, others };
}

function lawText(
  source: AnyParameter | Provision,
  programme: ProgrammeId,
  date: IsoDate,
): LawText | undefined {
  const { id, title, layer } = source;
  if ("texts" in source) {
    const text = provisionOn(source, programme, date);
    return text === undefined ? undefined : { id, title, layer, ...dated(text) };
  }
  if (!source.programmes.includes(programme)) return undefined;
  const dateValue = valueOn<Unit>(source, date);
  if (dateValue === undefined) return undefined;
  const value = { text: valueText(dateValue.value), unit: source.unit };
  return { id, title, layer, ...dated(dateValue), value };
}

type Dated = Pick<LawText, "citation" | "from" | "to" | "verified" | "note">;

function dated({ citation, from, to, verified, note }: Dated): Dated {
  return {
    citation,
    from,
    verified,
    ...(to === undefined ? {} : { to }),
    ...(note === undefined ? {} : { note }),
  };
}
