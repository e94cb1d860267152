import * as ts from "typescript";

import { CALLS, type CallTerms, PARAMETERS } from "../../src/law";
import { Decimal, readDecimal } from "../../src/money";

/**
 * The values of law that a number in code can be compared with, as plain decimals and dates. Whole numbers up to twelve
 * and 100 are left out, since every code counts months and öre; so are whole kronor an hour, since some of the hundred
 * amounts of the unit-cost tables are equal to any width or code.
 */
export const LAW_NUMBERS: ReadonlySet<string> = new Set(
  [...PARAMETERS.flatMap(valuesOf), ...CALLS.flatMap(({ terms }) => termsOf(terms))].filter(isTelling),
);

function valuesOf({ unit, series }: (typeof PARAMETERS)[number]): string[] {
  const texts = series.map(({ value }) => plain(value));
  return unit === "krPerHour" ? texts.filter((text) => text.includes(".")) : texts;
}

function termsOf({ minCoFinancingShare, maxGrant, minTotal, shareTolerance }: CallTerms): string[] {
  return [minCoFinancingShare, maxGrant, minTotal, shareTolerance].flatMap((each) =>
    each ? [plain(each)] : [],
  );
}

function plain(value: Decimal | number | string): string {
  return value instanceof Decimal ? value.toFixed() : String(value);
}

function isTelling(text: string): boolean {
  const value = readDecimal(text);
  return value === undefined || !(value.isInteger() && (value.lte(12) || value.eq(100)));
}

/**
 * Every number that TypeScript code writes: numeric literals, and strings that are nothing but a number or a date. No
 * law is negative, hexadecimal or the width of a column, so neither are these numbers.
 */
export function numbersIn(code: string): string[] {
  const source = parse(code);
  const found: string[] = [];
  visit(source, (node) => {
    if (ts.isNumericLiteral(node)) found.push(...asWritten(node, source));
    else if (ts.isBigIntLiteral(node)) found.push(node.text.replace(/n$/, ""));
    else if (ts.isStringLiteralLike(node)) found.push(...asNumber(node.text));
  });
  return found;
}

function asWritten(literal: ts.NumericLiteral, source: ts.SourceFile): string[] {
  const isNegated =
    ts.isPrefixUnaryExpression(literal.parent) && literal.parent.operator === ts.SyntaxKind.MinusToken;
  const isDecimal = !/^0[xob]/i.test(literal.getText(source));
  return isDecimal && !isNegated && !isWidth(literal) ? [new Decimal(literal.text).toFixed()] : [];
}

/** Whether the number stands, alone or in a list, under a property that is called a width. */
function isWidth({ parent }: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(parent)) return isWidth(parent);
  return ts.isPropertyAssignment(parent) && /width/i.test(parent.name.getText());
}

function asNumber(text: string): string[] {
  const value = readDecimal(text);
  if (value !== undefined) return [value.toFixed()];
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? [text] : [];
}

/** Percentages and amounts that stand in the sentences of a file: "15 %", "400 000 kr", "EUR 50 000". */
export function writtenLimitsIn(code: string): string[] {
  const found: string[] = [];
  visit(parse(code), (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
      return;
    found.push(...(node.text.match(LIMIT) ?? []).map((limit) => limit.trim()));
  });
  return found;
}

const LIMIT =
  /(?:\d[\d\s\u00a0.,]*(?:%|procent|per cent|kr\b|kronor|euro\b|timmar|hours)|(?:SEK|EUR)[\s\u00a0]?\d[\d\s\u00a0.,]*)/g;

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("code.tsx", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => {
    visit(child, each);
  });
}
