import { type IsoDate } from "../calendar";
import { type Bilingual, type Citation, type Layer, type Verified } from "./citation";
import { day } from "./day";
import { ESF_PROGRAMMES, type ProgrammeId } from "./programme";

/** Where a programme says it, and since when; both days inclusive. */
export interface ProvisionText {
  readonly programme: ProgrammeId;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly citation: Citation;
  readonly verified: Verified;
  readonly note?: Bilingual;
}

/** A duty or a prohibition of law that carries no number of its own. */
export interface Provision {
  readonly id: string;
  readonly title: Bilingual;
  readonly layer: Layer;
  readonly texts: readonly ProvisionText[];
}

/** The text of the provision for a project of the programme on the date, undefined where it does not apply. */
export function provisionOn(
  provision: Provision,
  programme: ProgrammeId,
  date: IsoDate,
): ProvisionText | undefined {
  return provision.texts.find(
    (text) => text.programme === programme && text.from <= date && (text.to === undefined || date <= text.to),
  );
}

interface Source {
  readonly citation: Citation;
  readonly verified: Verified;
  readonly from?: string;
  readonly to?: string;
  readonly note?: Bilingual;
}

/** First day on which a programme's own law holds, where the table names none. */
const BEGINNINGS = {
  "esf-2007-2013": "2007-01-01",
  "esf-2014-2020": "2014-01-01",
  "esf-plus-2021-2027": "2021-07-01",
} as const;

/** The texts of a provision, one source a programme. */
export function texts(
  sources: Readonly<Partial<Record<(typeof ESF_PROGRAMMES)[number], Source>>>,
): readonly ProvisionText[] {
  return ESF_PROGRAMMES.flatMap((programme) => {
    const source = sources[programme];
    if (source === undefined) return [];
    const { from = BEGINNINGS[programme], to, ...rest } = source;
    return [{ ...rest, programme, from: day(from), ...(to === undefined ? {} : { to: day(to) }) }];
  });
}
