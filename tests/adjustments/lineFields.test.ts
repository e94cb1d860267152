import { adjust } from "../../src/adjustments";
import { LINE_FIELDS, settableFields } from "../../src/adjustments/lineFields";
import { LISTS, type ListName, type Project } from "../../src/budget";
import { readProject, writeProject } from "../../src/project-file";
import { twoPartners } from "./twoPartners";

const VALUES: readonly (string | number | boolean)[] = [
  "",
  " ",
  "Åsa",
  "af",
  "viva",
  "ungdom",
  true,
  0,
  -1,
  0.5,
  1,
  1.0001,
  2,
  2.01,
  10,
  10.5,
  12,
  13,
  745,
  8785,
  9999.999,
  1900,
  2100.5,
  2101,
  1e6,
  1000001,
  1e15,
  "-0.5",
  "-0.51",
  "0.1234",
  "0.123456789012345678901",
  "1e3",
  "1,5",
  "2016-05",
  "2016-05-31",
  "2016-02-30",
  "1899-12-31",
  "2017-01-01",
  "even",
  "monthly",
  "custom",
  "unit",
  "travel",
  "missing",
  "public",
  "group7c",
  "depreciated",
  "region",
];

/** Whether the project file takes the line with the value in its field. */
function fileTakes(
  project: Project,
  list: ListName,
  field: string,
  value: string | number | boolean,
): boolean {
  const file = JSON.parse(writeProject(project)) as Record<string, Record<string, unknown>[]> & {
    financing: { cash: Record<string, unknown>[] };
  };
  const lines = list === "financing.cash" ? file.financing.cash : file[list];
  const line = lines?.[0];
  if (line === undefined) throw new Error(`no line in ${list}`);
  line[field] = value;
  return readProject(JSON.stringify(file)).ok;
}

describe("a field of a line", () => {
  it.each(LISTS.flatMap((list) => settableFields(list).map((field) => [list, field] as const)))(
    "of %s, %s, is set to a value exactly where the project file takes the value",
    (list, field) => {
      const project = twoPartners();
      const id = firstId(project, list);
      const taken = VALUES.filter((value) => adjust(project, [{ kind: "line", list, id, field, value }]).ok);
      expect(taken).toEqual(VALUES.filter((value) => fileTakes(project, list, field, value)));
    },
  );

  it.each(LISTS)("of %s can be set unless it is the id or holds several values", (list) => {
    const fixed = Object.keys(LINE_FIELDS[list]).filter((field) => !settableFields(list).includes(field));
    expect(fixed.filter((field) => !["id", "roles", "amounts"].includes(field))).toEqual([]);
  });
});

function firstId(project: Project, list: ListName): string {
  const lines = list === "financing.cash" ? project.financing.cash : project[list];
  const [first] = lines;
  if (first === undefined) throw new Error(`no line in ${list}`);
  return first.id;
}
