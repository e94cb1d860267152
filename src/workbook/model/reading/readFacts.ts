import { type WorkbookCells } from "../cells";
import { type Fact, FACTS, SHEETS } from "../../layout";
import { type LocatedFact, locateFacts } from "./locateFacts";
import { readCell, type Reading, readInto, type Source } from "./reading";
import { readFlag } from "./readTables";

/** Reads the single facts of the sheet Projekt. */
export function readFacts(reading: Reading, cells: WorkbookCells): void {
  const located = locateFacts(cells);
  const wanted = FACTS.find(({ field }) => field === "cashFlow");
  for (const fact of FACTS.filter((each) => each !== wanted)) {
    const place = located.get(fact.name);
    if (place === undefined) placeMissing(reading, fact);
    else if (fact.field === "call.assumed") readAssumed(reading, fact, place);
    else readInto(reading, fact.field.split("."), sourceOf(fact, place));
  }
  const place = wanted === undefined ? undefined : located.get(wanted.name);
  if (wanted !== undefined && place !== undefined) readCashFlowWanted(reading, sourceOf(wanted, place));
}

function sourceOf(fact: Fact, { sheet, row, column }: LocatedFact): Source {
  return { sheet, row, column, heading: fact.label, form: fact };
}

function placeMissing(reading: Reading, { name, field, label }: Fact): void {
  const sheet = SHEETS.find(({ id }) => id === "project")?.name ?? label;
  reading.places.set(field, { kind: "noFact", name, sheet, heading: label });
}

/** Names of fields with commas between. */
function readAssumed(reading: Reading, fact: Fact, place: LocatedFact): void {
  const path = fact.field.split(".");
  const json = readCell(reading, path, sourceOf(fact, place));
  if (typeof json !== "string") return;
  const names = json
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  reading.entries.push({ path, json: names });
}

/** Terms of payment make a cash flow by themselves; a no leaves them unused, and so out of the project. */
function readCashFlowWanted(reading: Reading, source: Source): void {
  const wanted = readFlag(reading, ["cashFlow"], source);
  const given = reading.entries.some(({ path: [first] }) => first === "cashFlow");
  if (wanted === true && !given) reading.entries.push({ path: ["cashFlow"], json: {} });
  if (wanted === false) {
    const kept = reading.entries.filter(({ path: [first] }) => first !== "cashFlow");
    reading.entries.splice(0, reading.entries.length, ...kept);
  }
}
