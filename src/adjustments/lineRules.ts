import { type CashLine, type ListName, type Project, type StaffMethod } from "../budget";
import { Decimal, writeDecimal } from "../money";
import { type AnyLine, valueIn } from "./lists";
import { type Fault } from "./problem";

/** The figure that each method of staff calculates from. */
const FIGURES = {
  actual: "monthlySalary",
  hourly1720: "annualEmploymentCost",
  unit: "hourlyRate",
} as const satisfies Record<StaffMethod, string>;

/** Keys of one split sum under this, so that every split stays exact in a sheet too. */
const KEY_LIMIT = 10_000;

/** What the fields of one line ask of each other, as in the project file. */
export function lineAstray(project: Project, list: ListName, line: AnyLine, path: string): Fault[] {
  const has = (field: string): boolean => valueIn(line, field) !== undefined;
  switch (list) {
    case "staff": {
      const method = valueIn(line, "method");
      const figure = Object.entries(FIGURES).find(([name]) => name === method)?.[1];
      if (figure === undefined || has(figure)) return [];
      return [
        {
          code: "missingField",
          path: `${path}.${figure}`,
          condition: { field: "method", value: String(method) },
        },
      ];
    }
    case "costs":
      return priceAstray(valueIn(line, "profile"), has, path);
    case "participants":
      return alternativesAstray([["monthlyAllowance"], ["hoursPerMonth", "hourlyAllowance"]], has, path);
    case "inKind":
      return alternativesAstray([["amount"], ["hours", "hourlyRate"]], has, path);
    case "financing.cash":
      return [
        ...alternativesAstray([["amount"], ["key"]], has, path),
        ...keysAstray(project.financing.cash, line.id, path),
      ];
    default:
      return [];
  }
}

function priceAstray(profile: unknown, has: (field: string) => boolean, path: string): Fault[] {
  if (profile !== "custom")
    return has("unitPrice") ? [] : [{ code: "missingField", path: `${path}.unitPrice` }];
  if (has("amounts")) return [];
  return [
    { code: "missingField", path: `${path}.amounts`, condition: { field: "profile", value: "custom" } },
  ];
}

/** Exactly one of the alternatives, given whole. */
function alternativesAstray(
  alternatives: readonly (readonly string[])[],
  has: (field: string) => boolean,
  path: string,
): Fault[] {
  const begun = alternatives.filter((fields) => fields.some(has));
  const isWhole = begun.length === 1 && begun.every((fields) => fields.every(has));
  return isWhole ? [] : [{ code: "notOneAlternative", path, alternatives }];
}

/** A key shares a total, so it cannot be an amount a month, and the keys together stay small. */
function keysAstray(lines: readonly CashLine[], id: string, path: string): Fault[] {
  const line = lines.find((each) => each.id === id);
  if (line?.key === undefined) return [];
  const sum = lines.reduce((total, { key }) => (key === undefined ? total : total.plus(key)), new Decimal(0));
  return [
    ...(line.profile === "monthly" ? [{ code: "keyByMonth", path: `${path}.profile` } as const] : []),
    ...(sum.lt(KEY_LIMIT)
      ? []
      : [{ code: "keysTooLarge", value: writeDecimal(sum), limit: KEY_LIMIT } as const]),
  ];
}
