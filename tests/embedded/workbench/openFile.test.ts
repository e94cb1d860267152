import { readFileSync } from "node:fs";
import { openFile } from "../../../src/embedded/workbench/open/openFile";
import { type Language } from "../../../src/i18n";
import { readXlsx, type Refusal } from "../../../src/workbook/file";
import { readWorkbook, type WorkbookCells } from "../../../src/workbook/model";

const example = new Uint8Array(readFileSync("examples/vagen-ut.delfin.json"));

/** In place of the grid: keeps the cells of the workbook that was opened last. */
function reader(): {
  readonly open: (name: string, bytes: Uint8Array, language: Language) => ReturnType<typeof openFile>;
  readonly cells: () => WorkbookCells;
  readonly bytes: () => Uint8Array | undefined;
} {
  let opened: WorkbookCells | undefined;
  let taken: Uint8Array | undefined;
  const load = async (workbook: Uint8Array): Promise<Refusal | undefined> => {
    const read = await readXlsx(workbook);
    if (!read.ok) return read.refusal;
    opened = read.value;
    taken = workbook;
    return undefined;
  };
  return {
    open: (name, bytes, language) => openFile({ name, bytes }, language, load),
    cells: () => {
      if (opened === undefined) throw new Error("nothing was opened");
      return opened;
    },
    bytes: () => taken,
  };
}

describe("a file opened in the workbench", () => {
  it("is made into a workbook where it is a project file, and reads back as the same project", async () => {
    const { open, cells } = reader();
    expect(await open("vagen-ut.delfin.json", example, "sv")).toEqual({ ok: true, name: "vagen-ut.xlsx" });
    const read = readWorkbook(cells());
    expect(read.ok && read.project.project.name).toBe("Vägen ut");
  });

  it("is taken as it is where it is a workbook", async () => {
    const { open, bytes } = reader();
    await open("vagen-ut.delfin.json", example, "sv");
    const workbook = bytes() ?? new Uint8Array();
    expect(await open("Budget.xlsx", workbook, "sv")).toEqual({ ok: true, name: "Budget.xlsx" });
    expect(bytes()).toBe(workbook);
  });

  it.each([
    ["bilder.zip", "PK", "Välj en arbetsbok (.xlsx) eller en projektfil (.delfin.json)."],
    ["budget.xlsx", "", "tom"],
    ["budget.xlsx", "hej", "arbetsbok"],
    ["budget.xls", "\u00d0\u00cf", "arbetsbok"],
    ["projekt.json", "{", "filen tar slut"],
  ])("is refused in plain Swedish: %s", async (name, text, part) => {
    const opened = await reader().open(name, new TextEncoder().encode(text), "sv");
    expect(opened.ok ? "" : opened.sentences.join(" ")).toContain(part);
  });

  it("is refused with every mistake at once, in the language of the page", async () => {
    const broken = new Uint8Array(readFileSync("tests/project-file/ten-mistakes.delfin.json"));
    const opened = await reader().open("ten-mistakes.delfin.json", broken, "en");
    expect(opened.ok ? [] : opened.sentences).toHaveLength(10);
  });
});
