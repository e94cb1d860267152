/*
 * A file keeps functions that came after Excel 2007 under a prefix (https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025);
 * Univer knows them by their plain names.
 */

const PREFIX = /_xl(?:fn|ws|pm|udf)\./gi;
/** A custom function that Excel wrote without its add-in: `_xldudf_ESF_GRANT(`. */
const CUSTOM = /_xldudf_([A-Z]+)_(?=[A-Z.]+\()/gi;

/** A file's formula as Univer takes it, with its equals sign. */
export function plainFormula(formula: string): string {
  return `=${formula.replace(CUSTOM, "$1.").replace(PREFIX, "")}`;
}

/** Functions of the file format's `_xlfn` list that a cell may well hold; those of dynamic arrays have a second prefix. */
const NEWER =
  "ACOT|ACOTH|AGGREGATE|ARABIC|ARRAYTOTEXT|BASE|BITAND|BITLSHIFT|BITOR|BITRSHIFT|BITXOR|BYCOL|BYROW|CEILING\\.MATH|CHOOSECOLS|CHOOSEROWS|COMBINA|CONCAT|COT|COTH|CSC|CSCH|DAYS|DECIMAL|DROP|EXPAND|FLOOR\\.MATH|FORECAST\\.LINEAR|FORMULATEXT|GAMMA|HSTACK|IFNA|IFS|ISFORMULA|ISOMITTED|ISOWEEKNUM|LAMBDA|LET|MAKEARRAY|MAP|MAXIFS|MINIFS|MODE\\.SNGL|NUMBERVALUE|PDURATION|PERCENTILE\\.EXC|PERCENTILE\\.INC|QUARTILE\\.INC|RANDARRAY|RANK\\.EQ|REDUCE|RRI|SCAN|SEC|SECH|SEQUENCE|SHEET|SHEETS|SORTBY|STDEV\\.P|STDEV\\.S|SWITCH|TAKE|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNICHAR|UNICODE|UNIQUE|VALUETOTEXT|VAR\\.P|VAR\\.S|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH|XOR";
const NEWER_CALL = new RegExp(`(?<![A-Za-z0-9_.])(${NEWER})\\(`, "gi");
const ARRAY_CALL = /(?<![A-Za-z0-9_.])(FILTER|SORT)\(/gi;

/** A formula of Univer as a file keeps it, without its equals sign; texts in it stay as they are. */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece
            .replace(NEWER_CALL, (_, name: string) => `_xlfn.${name.toUpperCase()}(`)
            .replace(ARRAY_CALL, (_, name: string) => `_xlfn._xlws.${name.toUpperCase()}(`),
    )
    .join("");
}
