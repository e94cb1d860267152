import { DEFAULTS } from "../../../budget";
import { finsamParts } from "../../../funding";
import { type Bilingual, FINSAM_KEY } from "../../../law";
import { keysOf, wordOf } from "../../layout";
import { kronorOf } from "../content/amounts";
import { figureName } from "../../../scenarios";
import { columnBlock, type Plan } from "../content/plan";
import { fixed, fixedColumnBlock, type SheetBuilder } from "../content/sheetBuilder";
import { TEXTS } from "../content/texts";
import { choiceNumber, numberOfChoice } from "../content/wordLists";
import { HAIR } from "./basisFormulas";
import { MEMBER_COLUMNS as M, memberRows, PART_COLUMNS as P, partRows } from "./keyPlaces";

/** The names of the cells on Regler that say each part's share. */
export const FINSAM_NAMES = {
  state: "FinsamState",
  region: "FinsamRegion",
  municipality: "FinsamMunicipality",
} as const;

const ORE = `ROUND(FinsamAmount${HAIR}*100,0)`;

/**
 * The means of a coordination association: three parts by largest remainder in öre, and each part over its members by
 * weight in the same way. Rows are absolute, as among the keys.
 */
export function putFinsam(builder: SheetBuilder, plan: Plan): void {
  putParts(builder, plan);
  putMembers(builder, plan);
}

const PART_HEADINGS: Readonly<Record<keyof typeof P, Bilingual>> = {
  label: TEXTS.finsam,
  share: TEXTS.share,
  floor: { sv: "Hela ören", en: "Whole öre" },
  rest: { sv: "Rest", en: "Rest" },
  ore: { sv: "Ören", en: "Öre" },
};

function putParts(builder: SheetBuilder, plan: Plan): void {
  const rows = partRows(plan);
  putHeadings(builder, rows.first - 1, P, PART_HEADINGS, plan);
  const all = (column: number): string => fixedColumnBlock(column, rows.first, rows.last);
  keysOf(FINSAM_NAMES).forEach((part, index) => {
    const row = rows.first + index;
    const cell = (column: number): string => fixed(row, column);
    const before = fixedColumnBlock(P.rest, rows.first - 1, row - 1);
    const rank = `SUMPRODUCT((${all(P.rest)}>${cell(P.rest)})*1)+SUMPRODUCT((${before}=${cell(P.rest)})*1)`;
    const towards = figureName("finsam", "parts", { key: part });
    builder.put(row, P.label, wordOf("finsamPart", part, plan.language));
    builder.calculate(
      row,
      P.share,
      { formula: FINSAM_NAMES[part], value: FINSAM_KEY[part].toNumber() },
      { format: "share" },
    );
    builder.calculate(
      row,
      P.floor,
      { formula: `INT(ROUND(${ORE}*${cell(P.share)},4))`, towards },
      { format: "whole" },
    );
    builder.calculate(
      row,
      P.rest,
      { formula: `ROUND(${ORE}*${cell(P.share)}-${cell(P.floor)},6)`, towards },
      { format: "number" },
    );
    const formula = `${cell(P.floor)}+IF(${rank}<${ORE}-SUM(${all(P.floor)}),1,0)`;
    builder.calculate(row, P.ore, { formula, value: oreOfPart(part, plan), towards }, { format: "whole" });
  });
}

function oreOfPart(part: keyof typeof FINSAM_NAMES, { project: { financing }, finsamMembers }: Plan): number {
  if (financing.finsam === undefined) return 0;
  const parts = finsamParts(financing.finsam);
  return finsamMembers.reduce(
    (sum, member, index) => sum + (member.part === part ? (parts[index]?.amount ?? 0) : 0),
    0,
  );
}

const MEMBER_HEADINGS: Readonly<Record<keyof typeof M, Bilingual>> = {
  label: { sv: "Rad på Finsam", en: "Row on Finsam" },
  part: { sv: "Del nr", en: "Part no" },
  organisation: { sv: "Part nr", en: "Partner no" },
  weight: { sv: "Vikt", en: "Weight" },
  floor: { sv: "Hela ören", en: "Whole öre" },
  rest: { sv: "Rest", en: "Rest" },
  kronor: TEXTS.amount,
};

function putMembers(builder: SheetBuilder, plan: Plan): void {
  const rows = memberRows(plan);
  putHeadings(builder, rows.first - 1, M, MEMBER_HEADINGS, plan);
  const { finsam } = plan.project.financing;
  const amounts = finsam === undefined ? [] : finsamParts(finsam);
  for (let row = rows.first; row <= rows.last; row++) {
    const member = plan.finsamMembers[row - rows.first];
    const formulas = memberFormulas(row, plan);
    const organisation = plan.project.organisations.findIndex(({ id }) => id === member?.organisation) + 1;
    const weight = member === undefined ? 0 : (member.weight ?? DEFAULTS.weight).toNumber();
    builder.put(row, M.label, row - rows.first + 1, { look: "quiet", format: "whole" });
    builder.calculate(
      row,
      M.part,
      { formula: formulas.part, value: numberOfChoice("finsamPart", member?.part, 0) },
      { format: "whole" },
    );
    builder.calculate(
      row,
      M.organisation,
      { formula: formulas.organisation, value: organisation },
      { format: "whole" },
    );
    builder.calculate(row, M.weight, { formula: formulas.weight, value: weight }, { format: "number" });
    const figure = memberFigure(row - rows.first, finsam?.regions.length ?? 0);
    const towards = member === undefined ? undefined : figure;
    builder.calculate(row, M.floor, { formula: formulas.floor, towards }, { format: "whole" });
    builder.calculate(row, M.rest, { formula: formulas.rest, towards }, { format: "number" });
    const kronor = kronorOf(amounts[row - rows.first]?.amount ?? 0);
    builder.calculate(
      row,
      M.kronor,
      { formula: formulas.kronor, value: kronor, figure: towards },
      { format: "ore" },
    );
  }
}

/** State, then regions, then municipalities, as the rows stand. */
function memberFigure(position: number, regions: number): string {
  if (position === 0) return "finsam.state.total";
  return position <= regions
    ? figureName("finsam", "regions", { key: String(position - 1) }, "total")
    : figureName("finsam", "municipalities", { key: String(position - 1 - regions) }, "total");
}

function memberFormulas(row: number, plan: Plan): Readonly<Record<Exclude<keyof typeof M, "label">, string>> {
  const rows = memberRows(plan);
  const parts = partRows(plan);
  const number = row - rows.first + 1;
  const cell = (column: number): string => fixed(row, column);
  const all = (column: number): string => fixedColumnBlock(column, rows.first, rows.last);
  const before = (column: number): string => fixedColumnBlock(column, rows.first - 1, row - 1);
  const input = (column: string): string => `INDEX(${columnBlock(plan, "finsam", column)},${number})`;
  const reached = `${number}>ROWS(${columnBlock(plan, "finsam", "part")})`;
  const ids = columnBlock(plan, "organisations", "id");
  const ore = `INDEX(${fixedColumnBlock(P.ore, parts.first, parts.last)},${cell(M.part)})`;
  const weights = `SUMIFS(${all(M.weight)},${all(M.part)},${cell(M.part)})`;
  const floors = `SUMIFS(${all(M.floor)},${all(M.part)},${cell(M.part)})`;
  const largerRests = `SUMPRODUCT((${all(M.part)}=${cell(M.part)})*(${all(M.rest)}>${cell(M.rest)}))`;
  const earlierTies = `SUMPRODUCT((${before(M.part)}=${cell(M.part)})*(${before(M.rest)}=${cell(M.rest)}))`;
  const idle = `${cell(M.weight)}=0`;
  return {
    part: `IF(${reached},0,${choiceNumber("finsamPart", input("part"), 0, plan.language)})`,
    organisation: `IF(${cell(M.part)}=0,0,IFERROR(MATCH(${input("organisation")},${ids},0),0))`,
    weight: `IF(${cell(M.part)}=0,0,IF(${input("weight")}="",1,${input("weight")}))`,
    floor: `IF(${idle},0,INT(ROUND(${ore}*${cell(M.weight)}/${weights},4)))`,
    rest: `IF(${idle},-1,ROUND(${ore}*${cell(M.weight)}-${cell(M.floor)}*${weights},3))`,
    kronor: `IF(${idle},0,(${cell(M.floor)}+IF(${largerRests}+${earlierTies}<${ore}-${floors},1,0))/100)`,
  };
}

function putHeadings<Id extends string>(
  builder: SheetBuilder,
  row: number,
  columns: Readonly<Record<Id, number>>,
  headings: Readonly<Record<Id, Bilingual>>,
  { language }: Plan,
): void {
  for (const id of keysOf(columns)) {
    builder.put(row, columns[id], headings[id][language], {
      look: columns[id] === 0 ? "heading" : "headingRight",
    });
  }
}
