import { type CellErrorValue, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type CellContent, isErrorName, isFormula, readerOf } from "../model/cellValue";
import { type OpenWorkbook } from "../model/openWorkbook";
import { fileStyle } from "./cellStyle";
import { fileFormula } from "./formulaPrefixes";

type FileError = CellErrorValue["error"];

/** The cells of a sheet with their looks; a formula with the result that it has now. */
export function writeCells(open: OpenWorkbook, sheet: FWorksheet, target: Worksheet): void {
  const reader = readerOf(open, sheet);
  const styles = sheet.getWorkbook().getStyles();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const written = target.getCell(row + 1, column + 1);
      const style = styles.getStyleByCell(cell);
      if (style !== undefined && style !== null) written.style = fileStyle(style);
      const content = reader.value(row, column);
      if (isFormula(cell)) {
        const formula = fileFormula(String(reader.formula(row, column)));
        written.value = { formula, result: result(content) };
      } else if (content !== "" || cell?.v === "") written.value = constant(content);
    });
}

function constant(content: CellContent): CellValue {
  return isFileError(content) ? { error: content } : content;
}

function result(content: CellContent): CellContent | CellErrorValue {
  return isFileError(content) ? { error: content } : content;
}

function isFileError(content: CellContent): content is FileError {
  return typeof content === "string" && isErrorName(content);
}
