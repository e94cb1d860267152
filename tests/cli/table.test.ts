import { formatTable } from "../../src/cli/table";

describe("a table in plain text", () => {
  it("has the first column to the left, the others to the right, each as wide as its widest cell", () => {
    const table = {
      title: "Kostnader, kr",
      headings: ["", "2011", "Totalt"],
      rows: [
        ["Personal", "1 950 262", "7"],
        ["Resor och logi", "30", "283 700"],
      ],
    };
    expect(formatTable(table)).toBe(
      [
        "Kostnader, kr",
        "                     2011   Totalt",
        "Personal        1 950 262        7",
        "Resor och logi         30  283 700",
      ].join("\n"),
    );
  });

  it("sets sums apart by a line as long as the table is wide", () => {
    const rows = [
      ["a", "1"],
      ["b", "2"],
      ["Summa", "3"],
    ];
    expect(formatTable({ title: "T", headings: ["", "kr"], rows, ruledRows: [2] }).split("\n")).toEqual([
      "T",
      "       kr",
      "a       1",
      "b       2",
      "─────────",
      "Summa   3",
    ]);
  });

  it("leaves missing cells empty, and no spaces at the end of a line", () => {
    const table = formatTable({ title: "T", headings: ["", "a", "b"], rows: [["x", "1"]] });
    expect(table.split("\n")[2]).toBe("x  1");
  });
});
