import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { type Parameter, series } from "../parameter";

/** The kinds of benefit that the tables price. */
export const ALLOWANCE_KINDS = {
  socialAssistance: { sv: "Försörjningsstöd", en: "Financial assistance" },
  activityGrant: {
    sv: "Aktivitetsstöd och utvecklingsersättning",
    en: "Activity grant and development allowance",
  },
  sicknessCompensation: {
    sv: "Aktivitets- och sjukersättning",
    en: "Activity compensation and sickness compensation",
  },
  sicknessBenefit: {
    sv: "Sjukpenning, rehabiliteringspenning och arbetsskadeersättning",
    en: "Sickness, rehabilitation and work-injury benefit",
  },
} as const satisfies Record<string, Bilingual>;
export type AllowanceKind = keyof typeof ALLOWANCE_KINDS;

const PRESUMED_KIND: Bilingual = {
  sv: "Akten skriver ”social security and sickness benefit”; antagligen aktivitets- och sjukersättning.",
  en: "The act prints “social security and sickness benefit”; presumably activity and sickness compensation.",
};

export interface ParticipantAllowance {
  readonly kind: AllowanceKind;
  /** Both ends inclusive; `from` absent: from the youngest. */
  readonly ages: { readonly from?: number; readonly to: number };
  readonly parameter: Parameter<"krPerHour">;
}

/** Kronor an hour that a participant of programme area 2 or 3 takes part, the whole country; never indexed. */
export const PARTICIPANT_ALLOWANCES: readonly ParticipantAllowance[] = [
  allowance("socialAssistance", { from: 18, to: 24 }, 32),
  allowance("socialAssistance", { from: 25, to: 29 }, 40),
  allowance("socialAssistance", { from: 30, to: 64 }, 46),
  allowance("activityGrant", { from: 15, to: 19 }, 17),
  allowance("activityGrant", { from: 20, to: 24 }, 33),
  allowance("activityGrant", { from: 25, to: 29 }, 51),
  allowance("activityGrant", { from: 30, to: 44 }, 55),
  allowance("activityGrant", { from: 45, to: 69 }, 68),
  allowance("sicknessCompensation", { from: 19, to: 29 }, 51),
  allowance("sicknessCompensation", { from: 30, to: 64 }, 58),
  allowance("sicknessBenefit", { to: 19 }, 48),
  allowance("sicknessBenefit", { from: 20, to: 64 }, 68),
];

/** The amount for a benefit at an age; undefined where the tables have none. */
export function participantAllowance(kind: AllowanceKind, age: number): Parameter<"krPerHour"> | undefined {
  return PARTICIPANT_ALLOWANCES.find(
    (row) => row.kind === kind && (row.ages.from === undefined || row.ages.from <= age) && age <= row.ages.to,
  )?.parameter;
}

function allowance(
  kind: AllowanceKind,
  ages: ParticipantAllowance["ages"],
  kronorAnHour: number,
): ParticipantAllowance {
  const { sv, en } = ALLOWANCE_KINDS[kind];
  const years = ages.from === undefined ? `–${ages.to}` : `${ages.from}–${ages.to}`;
  return {
    kind,
    ages,
    parameter: {
      id: `participantAllowance.${kind}.${ages.from ?? "to"}-${ages.to}`,
      title: { sv: `${sv}, ${years} år`, en: `${en}, aged ${years}` },
      unit: "krPerHour",
      layer: "eu",
      dateBasis: "costMonth",
      programmes: ["esf-2014-2020"],
      areas: ["2", "3"],
      series: series({
        from: "2015-01-01",
        to: "2023-12-31",
        value: new Decimal(kronorAnHour),
        citation: cite(ACTS.unitCosts2015, "Annex I"),
        verified: "read",
        ...(kind === "sicknessCompensation" ? { note: PRESUMED_KIND } : {}),
      }),
    },
  };
}
