import { Rational } from "./recalculation/rational";
import { type FileObject } from "./randomProject";

/** The fields of a project file that hold kronor; every other number is a quantity, a share or a count. */
const MONEY_FIELDS = new Set([
  "monthlySalary",
  "annualEmploymentCost",
  "hourlyRate",
  "unitPrice",
  "monthlyAllowance",
  "hourlyAllowance",
  "amount",
  "maxGrant",
]);

/** The same project with ten times the kronor in every field of money. */
export function tenfoldMoney(file: FileObject): FileObject {
  return Object.fromEntries(Object.entries(file).map(([field, value]) => [field, scaled(field, value)]));
}

function scaled(field: string, value: unknown): unknown {
  if (MONEY_FIELDS.has(field)) return tenfold(String(value));
  if (Array.isArray(value)) return value.map((item) => scaled("", item));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    field === "amounts" ? tenfold(String(each)) : scaled(name, each),
  ]);
  return Object.fromEntries(inner);
}

/** Exact for decimals of at most seven places. */
function tenfold(decimal: string): string {
  return Rational.parse(decimal).times(Rational.of(10)).toFixed(6);
}
