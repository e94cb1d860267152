/*
 * A workbook of a few members, enough to try every way that the protocol has of asking: worksheets, ranges of cells, a
 * format two steps down, a sheet that can be missing.
 */
import { z } from "zod";
import { type EventEntry, type Given, type HostObject, type Plain } from "../../../src/embedded/wire";
import { HostError } from ".";

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Plain>;
  readonly colours: Map<string, string>;
}

export interface SmallBook {
  readonly root: HostObject;
  readonly sheets: readonly Sheet[];
}

/** A book with those sheets; `post` gets what a change tells. */
export const smallBook = (
  names: readonly string[],
  post: (entries: readonly EventEntry[]) => void = () => undefined,
): SmallBook => {
  const sheets: Sheet[] = [];
  const listened = new Set<string>();

  const add = (name: string): Sheet => {
    const sheet = { id: `{${sheets.length + 1}}`, name, cells: new Map(), colours: new Map() };
    sheets.push(sheet);
    return sheet;
  };
  names.forEach(add);

  const changed = (sheet: Sheet): void => {
    if (!listened.has(sheet.id)) return;
    const message = JSON.stringify({ address: "A1", changeType: "RangeEdited", source: 0 });
    post([{ messageCategory: 65536, messageType: 10, targetId: sheet.id, message }]);
  };

  const named = (name: unknown): Sheet | undefined =>
    sheets.find((sheet) => sheet.name === name || sheet.id === name);

  const worksheet = (sheet: Sheet): HostObject => ({
    className: "Worksheet",
    id: sheet.id,
    scalars: ["id", "name"],
    properties: {
      id: { get: () => sheet.id },
      name: {
        get: () => sheet.name,
        set: (value) => {
          if (named(value) !== undefined) throw new HostError("ItemAlreadyExists", "The name is taken.");
          sheet.name = text(value);
        },
      },
    },
    methods: {
      getRangeByIndexes: (row, column, rows, columns) =>
        range(sheet, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
      delete: () => void sheets.splice(sheets.indexOf(sheet), 1),
      _RegisterDataChangedEvent: () => void listened.add(sheet.id),
      _UnregisterDataChangedEvent: () => void listened.delete(sheet.id),
    },
  });

  const range = (sheet: Sheet, area: Area): HostObject & Area => ({
    ...area,
    className: "Range",
    tracked: true,
    scalars: ["rowIndex", "values"],
    properties: {
      rowIndex: { get: () => area.row },
      values: {
        get: () => keysOf(area).map((row) => row.map((key) => sheet.cells.get(key) ?? "")),
        set: (value) => {
          const rows = rowsOf(value);
          if (rows.length !== area.rows || rows[0]?.length !== area.columns) {
            throw new HostError("InvalidArgument", "The values do not fit the range.");
          }
          keysOf(area).forEach((row, i) => {
            row.forEach((key, j) => sheet.cells.set(key, rows[i]?.[j] ?? ""));
          });
          changed(sheet);
        },
      },
      format: { get: () => format(sheet, `${area.row},${area.column}`) },
      worksheet: { get: () => worksheet(sheet) },
      broken: {
        get: () => {
          throw new TypeError("a fault of the host");
        },
      },
    },
    methods: {
      getRow: (row) => range(sheet, { ...area, row: area.row + Number(row), rows: 1 }),
      getBoundingRect: (other) => range(sheet, { ...area, rows: rowOf(other) - area.row + 1 }),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) {
          throw new HostError("InvalidArgument", "The values do not fit the range.");
        }
      },
    },
  });

  const worksheets: HostObject = {
    className: "WorksheetCollection",
    items: () => sheets.map(worksheet),
    properties: { count: { get: () => sheets.length } },
    methods: {
      add: (name) => worksheet(add(text(name))),
      getItem: (name) => {
        const sheet = named(name);
        if (sheet === undefined) throw new HostError("ItemNotFound", "There is no such worksheet.");
        return worksheet(sheet);
      },
      getItemOrNullObject: (name) => {
        const sheet = named(name);
        return sheet === undefined ? null : worksheet(sheet);
      },
      getCount: () => sheets.length,
    },
  };

  return {
    sheets,
    root: {
      className: "Workbook",
      scalars: ["name"],
      properties: { name: { get: () => "Bok1" }, worksheets: { get: () => worksheets } },
      methods: {},
    },
  };
};

const format = (sheet: Sheet, key: string): HostObject => ({
  className: "RangeFormat",
  properties: {
    fill: {
      get: () => ({
        className: "RangeFill",
        scalars: ["color"],
        properties: {
          color: {
            get: () => sheet.colours.get(key) ?? "#FFFFFF",
            set: (value) => void sheet.colours.set(key, text(value)),
          },
        },
        methods: {},
      }),
    },
  },
  methods: {},
});

const keysOf = ({ row, column, rows, columns }: Area): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => `${row + i},${column + j}`),
  );

const rowsOf = (value: Given | undefined): readonly (readonly Plain[])[] => rows.parse(value);

const rows = z.array(z.array(z.custom<Plain>()));

const text = (value: Given | undefined): string => z.string().parse(value);

const rowOf = (range: Given | undefined): number => z.looseObject({ row: z.number() }).parse(range).row;
