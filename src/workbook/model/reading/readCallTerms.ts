/**
 * The object that a line of text says about a call, in the form that the writer gives it:
 * `minCoFinancingShare=0.53; transnationalShare.min=0.15; assumed=maxGrant, minTotal`. Whether such fields exist and
 * what they may hold is left to the reader of project files.
 */
export function readCallTerms(text: string): Record<string, unknown> {
  const terms: [string, unknown][] = [];
  const inner = new Map<string, [string, unknown][]>();
  for (const [, path = "", quoted, plain = ""] of text.matchAll(TERM)) {
    const value = quoted === undefined ? typed(path, plain.trim()) : quoted.replaceAll('""', '"');
    const [name = "", field] = path.trim().split(".");
    if (field === undefined) terms.push([name, value]);
    else inner.set(name, [...(inner.get(name) ?? []), [field, value]]);
  }
  return Object.fromEntries([
    ...terms,
    ...[...inner].map(([name, fields]) => [name, Object.fromEntries(fields)] as const),
  ]);
}

/** A field's path, then its value: in quotation marks, those inside it doubled, or up to the next semicolon. */
const TERM = /([^=;]+)(?:=\s*(?:"((?:[^"]|"")*)"|([^;]*)))?(?:;|$)/g;

/** Lists, truth values and whole numbers have forms of their own in the project file. */
function typed(path: string, value: string): unknown {
  const name = path.trim();
  if (name === "assumed") return value.split(",").map((each) => each.trim());
  if (name === "certificatesRequired" && /^(?:true|false)$/.test(value)) return value === "true";
  return name === "maxMonths" && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
