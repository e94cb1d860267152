/** A number as the cell keeps it, and the format that the way it was written asks for. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const SPACE = "[ \\u00a0\\u202f]";
const NUMBER = new RegExp(
  `^(?<sign>[+\\-\\u2212\\u2013])?${SPACE}?` +
    `(?<whole>\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)?(?<fraction>,\\d+)?` +
    `(?:${SPACE}?(?<unit>%|kr|KR|Kr))?$`,
);
/** A decimal point is taken too, but for three decimals: `1.500` may mean fifteen hundred. */
const WITH_POINT = /^(?<sign>[+\-\u2212])?(?<whole>\d+)?\.(?<fraction>\d{1,2}|\d{4,})$/;

/**
 * A number as Swedes write it: `1,5`, `1 234,50`, `−3`, `40 %`, `1 000 kr`; undefined for all else. A percentage is kept
 * as Excel keeps it, `40 %` as 0.4.
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const written = text.trim();
  const parts = (NUMBER.exec(written) ?? WITH_POINT.exec(written))?.groups;
  if (parts === undefined || (parts["whole"] ?? parts["fraction"]) === undefined) return undefined;
  const whole = parts["whole"] ?? "0";
  const fraction = (parts["fraction"] ?? "").replace(",", "");
  const unit = parts["unit"]?.toLowerCase();
  const negative = parts["sign"] !== undefined && parts["sign"] !== "+";
  // The decimal point is moved in the text: dividing by 100 would round a second time.
  const digits = `${whole.replace(/\D/g, "")}.${fraction}e${unit === "%" ? -2 : 0}`;
  const value = Number(`${negative ? "-" : ""}${digits}`);
  const format = formatOf({ unit, grouped: /\D/.test(whole), decimals: fraction !== "" });
  return { value: value === 0 ? 0 : value, ...(format === undefined ? {} : { format }) };
}

/** The format that Excel gives an unformatted cell for what was typed into it. */
function formatOf({
  unit,
  grouped,
  decimals,
}: {
  readonly unit: string | undefined;
  readonly grouped: boolean;
  readonly decimals: boolean;
}): string | undefined {
  if (unit === "%") return decimals ? "0.00%" : "0%";
  const amount = decimals ? "#,##0.00" : "#,##0";
  if (unit === "kr") return `${amount} "kr"`;
  return grouped ? amount : undefined;
}
