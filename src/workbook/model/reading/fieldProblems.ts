import { type Bilingual } from "../../../law";
import { nearest, type Problem } from "../../../project-file";
import { type CellForm } from "../../layout";
import { bare, choiceMeant, expectedIn, labelOf, written } from "./cellWords";
import { around, cellOf, type Place, placeOf, type Places, shownJson } from "./places";
import { type CellCondition, type WorkbookProblem } from "./problem";

/** What a mapping asks of the workbook. */
export interface Sources {
  readonly places: Places;
  /** Names of the sheets of the lists that references lead to. */
  readonly listName: (list: string) => Bilingual;
  /** Ids and names of the rows of a list. */
  readonly known: (list: string) => readonly string[];
}

/** The problems of the project file that was made from the cells, said of the cells. */
export function cellProblems(problems: readonly Problem[], sources: Sources): readonly WorkbookProblem[] {
  const seen = new Set<string>();
  return problems
    .flatMap((problem) => cellProblem(problem, sources))
    .filter((problem) => {
      // A missing column is missing once, not once a row.
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key).size > 0;
    });
}

function cellProblem(problem: Problem, sources: Sources): readonly WorkbookProblem[] {
  const { places } = sources;
  // An amount by month is known by its month, which has a cell of its own.
  const month = problem.code === "outsideProject" ? places.get(`${problem.path}.month`) : undefined;
  const place = month ?? placeOf(places, problem.path);
  if (place === undefined)
    throw new TypeError(`the workbook has no cell for ${problem.code} at ${problem.path}`);
  const listIsGone = problem.code === "unknownReference" && places.get(problem.list)?.kind === "reported";
  if (place.kind === "reported" || listIsGone) return [];
  if (place.kind === "noColumn") return [{ code: "missingColumn", cell: place.cell, heading: place.heading }];
  if (place.kind === "noFact") {
    const { name, sheet, heading } = place;
    return [{ code: "missingFact", name, sheet, heading }];
  }
  return [said(problem, place, sources)];
}

type CellPlace = Extract<Place, { readonly kind: "cell" | "start" }>;

const NO_HEADING: Bilingual = { sv: "raden", en: "the row" };

function said(problem: Problem, place: CellPlace, sources: Sources): WorkbookProblem {
  const { cell } = place;
  const { path } = problem;
  const heading = place.kind === "cell" ? place.heading : NO_HEADING;
  const form: CellForm = place.kind === "cell" ? place.form : { type: "text" };
  const at = { cell, heading };
  const cellAt = (other: string): string => cellOf(sources.places, other) ?? other;
  switch (problem.code) {
    case "missing": {
      const { condition } = problem;
      return {
        code: "missing",
        ...at,
        expected: expectedIn(problem.expected, form),
        ...(condition === undefined ? {} : { condition: conditionAt(path, condition, sources) }),
      };
    }
    case "notAllowed":
      return notAllowed(problem, at, form, sources);
    case "unwantedField":
      return {
        code: "unwanted",
        ...at,
        value: bare(problem.value),
        condition: conditionAt(path, problem.condition, sources),
      };
    case "noAlternative":
    case "severalAlternatives":
      return {
        code: problem.code,
        cell,
        alternatives: problem.alternatives.map((fields) =>
          fields.map((field) => headingOf(`${path}.${field}`, field, sources)),
        ),
      };
    case "unknownField":
      return form.type === "callTerms" ? unknownTerm(problem, at) : unwantedField(path, at, place, sources);
    case "keyByMonth":
      return { code: "keyByMonth", ...at, value: bare(problem.value) };
    case "emptyList":
      return { code: "emptyTable", cell, table: sources.listName(path) };
    case "repeatedId":
      return { code: "repeatedId", ...at, value: bare(problem.value), first: cellAt(problem.first) };
    case "unknownReference":
      return unknownReference(bare(problem.value), at, problem.list, sources);
    case "wrongOrder":
      return {
        code: "wrongOrder",
        ...at,
        value: bare(problem.value),
        before: headingOf(`${around(path)}.${problem.before}`, problem.before, sources),
        earlier: bare(problem.earlier),
      };
    case "outsideProject":
      return {
        code: "outsideProject",
        ...at,
        value: bare(problem.value),
        start: problem.start,
        end: problem.end,
      };
    case "projectTooLong":
      return { code: "projectTooLong", ...at, months: problem.months, limit: problem.limit };
    case "overlappingPhases":
      return { code: "overlappingPhases", cell, other: cellAt(problem.other) };
    case "weightsTooLarge":
      return { code: "weightsTooLarge", cell, value: problem.value, limit: problem.limit };
    default:
      // What only a text of JSON can be: the reader makes a value that has no such thing.
      throw new TypeError(`a workbook cannot give ${problem.code} at ${path}`);
  }
}

interface At {
  readonly cell: string;
  readonly heading: Bilingual;
}

function notAllowed(
  { value, expected, suggestion }: Problem<"notAllowed">,
  at: At,
  form: CellForm,
  sources: Sources,
): WorkbookProblem {
  if (form.refersTo !== undefined) return unknownReference(bare(value), at, form.refersTo, sources);
  const meant = choiceMeant(bare(value), form);
  const write = meant ?? (suggestion === undefined ? undefined : written(suggestion.write));
  return {
    code: "notAllowed",
    ...at,
    value: bare(value),
    expected: expectedIn(expected, form),
    ...(write === undefined ? {} : { write }),
    ...(suggestion?.meaning === undefined || meant !== undefined ? {} : { meaning: suggestion.meaning }),
  };
}

function unknownTerm({ path, nearest: near, known }: Problem<"unknownField">, at: At): WorkbookProblem {
  const choices = known.map((name) => ({ sv: name, en: name }));
  const value = path.slice(path.lastIndexOf(".") + 1);
  const problem = { code: "notAllowed", ...at, value, expected: { kind: "choice", choices } } as const;
  return near === undefined ? problem : { ...problem, write: { sv: near, en: near } };
}

/** Only adjustments have fields that others of them do not have: what a change does not use must be blank. */
function unwantedField(path: string, at: At, place: CellPlace, sources: Sources): WorkbookProblem {
  const kind = sources.places.get(`${around(path)}.kind`);
  const value = kind?.kind === "cell" ? shownJson(kind.json) : "";
  return {
    code: "unwanted",
    ...at,
    value: place.kind === "cell" ? shownJson(place.json) : "",
    condition: conditionAt(path, { field: "kind", value }, sources),
  };
}

function unknownReference(value: string, at: At, list: string, sources: Sources): WorkbookProblem {
  const near = nearest(value, sources.known(list));
  const problem = { code: "unknownReference", ...at, value, table: sources.listName(list) } as const;
  return near === undefined ? problem : { ...problem, nearest: near };
}

function conditionAt(
  path: string,
  { field, value }: { field: string; value: string },
  sources: Sources,
): CellCondition {
  const other = `${around(path)}.${field}`;
  const place = placeOf(sources.places, other);
  const form: CellForm = place?.kind === "cell" ? place.form : { type: "text" };
  return { heading: headingOf(other, field, sources), value: labelOf(value, form) };
}

function headingOf(path: string, field: string, { places }: Sources): Bilingual {
  const place = places.get(path);
  return place?.kind === "cell" || place?.kind === "noColumn" || place?.kind === "noFact"
    ? place.heading
    : { sv: field, en: field };
}
