import { cellProblem } from "./cellProblems";
import { integrity } from "./integrity";
import { type workbook as sv } from "../sv/workbook";
import { type Translation } from "../translation";

const ASK_AGAIN = "Ask the sender for the file again.";
const SAVE_AS = "Open it in Excel and save it as an Excel workbook (.xlsx).";
const NOT_MADE_BY_EXCEL = "No spreadsheet program writes a workbook like this; the file is not opened.";

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)}\u00a0MB`;
}

export const workbook: Translation<typeof sv> = {
  refusal: {
    emptyFile: () => `The file is empty. ${ASK_AGAIN}`,
    fileTooLarge: ({ bytes, limit }) =>
      `The file is ${megabytes(bytes)}; a workbook may be at most ${megabytes(limit)}. Remove pictures and sheets of your own.`,
    encrypted: () =>
      "The workbook is locked with a password. Remove the password in Excel (File, Info, Protect Workbook) and save.",
    oldExcel: () => `The file is a workbook of the older kind (.xls). ${SAVE_AS}`,
    oldOffice: () => "The file is a document of an older Office program, not a workbook.",
    pdf: () => "The file is a PDF, not a workbook. Use the workbook that it was made from.",
    webPage: () => `The file is a web page named as a workbook, as many systems export it. ${SAVE_AS}`,
    xmlText: () => `The file is XML text, not an .xlsx. ${SAVE_AS}`,
    projectFile: () =>
      "The file is JSON text, not a workbook. If it is a project file, its name should end in .delfin.json.",
    plainText: () => `The file is plain text, for example CSV, not a workbook. ${SAVE_AS}`,
    notAWorkbook: () => "The file is no workbook: its contents are of an unknown kind. Delfin reads .xlsx.",
    truncated: () => `The file is cut off: its end is missing, as after a broken download. ${ASK_AGAIN}`,
    macros: () =>
      "The workbook contains macros (.xlsm), which Delfin does not open. Save it as an Excel workbook without macros (.xlsx).",
    openDocument: () =>
      "The file is an OpenDocument (.ods). Save it in LibreOffice as Excel 2007–365 (.xlsx).",
    wordDocument: () => "The file is a Word document, not a workbook.",
    presentation: () => "The file is a presentation, not a workbook.",
    binaryWorkbook: () => `The file is a binary workbook (.xlsb). ${SAVE_AS}`,
    otherZip: () => "The file is a zip archive without a workbook in it. Unpack it and choose the workbook.",
    zip64: () => `The file is packed as zip64, for files above 4 GB. ${NOT_MADE_BY_EXCEL}`,
    tooManyParts: ({ parts, limit }) =>
      `The file consists of ${parts} parts; a workbook may have at most ${limit}. Remove pictures and sheets of your own.`,
    repeatedPart: ({ part }) => `The file contains the part ${part} twice. ${NOT_MADE_BY_EXCEL}`,
    partOutside: ({ part }) =>
      `The file contains a part, “${part}”, that points outside the workbook. ${NOT_MADE_BY_EXCEL}`,
    overlappingParts: ({ part }) =>
      `The part ${part} shares its bytes with another one. ${NOT_MADE_BY_EXCEL}`,
    lockedPart: ({ part }) =>
      `The part ${part} is locked with a zip password. Save the workbook without a password.`,
    unknownCompression: ({ part }) =>
      `The part ${part} is packed in a way that Excel does not use. ${SAVE_AS}`,
    partTooLarge: ({ part, bytes, limit }) =>
      `The part ${part} unpacks to ${megabytes(bytes)}; at most ${megabytes(limit)} is taken.`,
    swollenPart: ({ part, ratio, limit }) =>
      `The part ${part} unpacks to ${ratio} times its size; at most ${limit} times is taken. It looks like a zip bomb, and the file is not opened.`,
    unpacksTooLarge: ({ bytes, limit }) =>
      `The file unpacks to ${megabytes(bytes)}; at most ${megabytes(limit)} is taken. Remove pictures and sheets of your own.`,
    damagedDirectory: () =>
      `The file is damaged: its table of contents does not match what it holds. ${ASK_AGAIN}`,
    damagedPart: ({ part }) => `The file is damaged: the part ${part} cannot be unpacked whole. ${ASK_AGAIN}`,
    damagedContent: () =>
      `The file is damaged: the sheets of the workbook cannot be read. Open it in Excel, let Excel repair it, and save.`,
    datesFrom1904: () =>
      "The workbook counts dates from 1904. Turn off “Use 1904 date system” in Excel (Options, Advanced), check the dates, and save.",
    noSheets: () => "The workbook has no worksheets.",
    tooManyCells: ({ limit }) =>
      `The workbook has more than ${limit} filled cells. Remove sheets of your own that are not needed.`,
    tooSlow: ({ seconds }) =>
      `The workbook was not read within ${seconds} seconds. Remove sheets of your own that are not needed.`,
    tooMuchMemory: ({ megabytes: used }) =>
      `The workbook needs more than ${used} MB of memory to be read. Remove sheets of your own that are not needed.`,
  },
  problem: cellProblem,
  integrity,
};
