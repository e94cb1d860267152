import { type WorkbookContents } from "../../model";
import { packageParts, sheetPath } from "./packageXml";
import { type Shared, sharedTextsXml, sheetXml } from "./sheetXml";
import { styleSheet } from "./styleSheet";
import { zipArchive } from "./zipArchive";

/** The bytes of an .xlsx with the contents; the same contents give the same bytes. */
export async function writeXlsx(contents: WorkbookContents): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = new Map<string, number>();
  const textNumber = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const shared: Shared = { styles: styleSheet(), textNumber };
  const sheets = contents.sheets.map((sheet, index) => ({
    name: sheetPath(index),
    text: sheetXml(sheet, index === 0, contents.properties, shared),
  }));
  return zipArchive([
    ...packageParts(contents),
    { name: "xl/styles.xml", text: shared.styles.xml() },
    { name: "xl/sharedStrings.xml", text: sharedTextsXml([...numbers.keys()]) },
    ...sheets,
  ]);
}
