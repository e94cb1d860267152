/** Text in quotes, names of sheets and columns: what stands in them is nobody's separator. */
const KEPT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]/;
const PIECE = new RegExp(`${KEPT.source}|[{};\\\\]|\\d,(?=\\d)|[^]`, "g");

/**
 * A formula as the workbook keeps it, with commas between arguments and a decimal point, from one that may be written the
 * Swedish way, `=ROUND(A1*1,5;2)`. Semicolons between arguments tell that it is; so does a comma where no function could
 * take it as a separator. English formulas come back as they are.
 */
export function typedFormula(formula: string): string {
  const pieces = formula.match(PIECE) ?? [];
  return isSwedish(pieces) ? translated(pieces) : formula;
}

function isSwedish(pieces: readonly string[]): boolean {
  let braces = 0;
  let parentheses = 0;
  let commas = 0;
  for (const piece of pieces) {
    if (piece === "{") braces += 1;
    if (piece === "}") braces -= 1;
    if (piece === "(") parentheses += 1;
    if (piece === ")") parentheses -= 1;
    // In braces a semicolon parts rows in both ways of writing.
    if (piece === ";" && braces === 0) return true;
    if (piece.endsWith(",") && !KEPT.test(piece)) commas += parentheses + braces > 0 ? Infinity : 1;
  }
  return commas > 0 && commas < Infinity;
}

function translated(pieces: readonly string[]): string {
  let braces = 0;
  return pieces
    .map((piece) => {
      if (piece === "{") braces += 1;
      if (piece === "}") braces -= 1;
      if (/^\d,$/.test(piece)) return piece.replace(",", ".");
      if (piece === ";") return braces > 0 ? ";" : ",";
      if (piece === "\\" && braces > 0) return ",";
      return piece;
    })
    .join("");
}
