import { cellProblem } from "./cellProblems";
import { integrity } from "./integrity";
import { type RefusalWords } from "../refusalWords";

const ASK_AGAIN = "Be avsändaren om filen igen.";
const SAVE_AS = "Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).";
const NOT_MADE_BY_EXCEL = "Så skriver inget kalkylprogram en arbetsbok; filen öppnas inte.";

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)}\u00a0MB`;
}

/** Arbetsboken: filer som inte kan läsas. */
export const workbook = {
  refusal: {
    emptyFile: () => `Filen är tom. ${ASK_AGAIN}`,
    fileTooLarge: ({ bytes, limit }) =>
      `Filen är ${megabytes(bytes)}; en arbetsbok får vara högst ${megabytes(limit)}. Ta bort bilder och egna blad.`,
    encrypted: () =>
      "Arbetsboken är låst med lösenord. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och spara.",
    oldExcel: () => `Filen är en arbetsbok av det äldre slaget (.xls). ${SAVE_AS}`,
    oldOffice: () => "Filen är ett dokument från ett äldre Office-program, inte en arbetsbok.",
    pdf: () => "Filen är en PDF, inte en arbetsbok. Använd arbetsboken som den skapades ur.",
    webPage: () =>
      `Filen är en webbsida med ändelsen av en arbetsbok, som många system exporterar. ${SAVE_AS}`,
    xmlText: () => `Filen är XML-text, inte en .xlsx. ${SAVE_AS}`,
    projectFile: () =>
      "Filen är JSON-text, inte en arbetsbok. Är den en projektfil ska den heta något på .delfin.json.",
    plainText: () => `Filen är vanlig text, till exempel CSV, inte en arbetsbok. ${SAVE_AS}`,
    notAWorkbook: () => "Filen är ingen arbetsbok: innehållet är av ett okänt slag. Delfin läser .xlsx.",
    truncated: () => `Filen är avklippt: slutet saknas, som efter en avbruten hämtning. ${ASK_AGAIN}`,
    macros: () =>
      "Arbetsboken innehåller makron (.xlsm), som Delfin inte öppnar. Spara den som Excel-arbetsbok utan makron (.xlsx).",
    openDocument: () =>
      "Filen är ett OpenDocument (.ods). Spara den i LibreOffice som Excel 2007–365 (.xlsx).",
    wordDocument: () => "Filen är ett Word-dokument, inte en arbetsbok.",
    presentation: () => "Filen är en presentation, inte en arbetsbok.",
    binaryWorkbook: () => `Filen är en binär arbetsbok (.xlsb). ${SAVE_AS}`,
    otherZip: () => "Filen är ett zip-arkiv utan någon arbetsbok i. Packa upp det och välj arbetsboken.",
    zip64: () => `Filen är packad som zip64, för filer över 4 GB. ${NOT_MADE_BY_EXCEL}`,
    tooManyParts: ({ parts, limit }) =>
      `Filen består av ${parts} delar; en arbetsbok får ha högst ${limit}. Ta bort bilder och egna blad.`,
    repeatedPart: ({ part }) => `Filen innehåller delen ${part} två gånger. ${NOT_MADE_BY_EXCEL}`,
    partOutside: ({ part }) =>
      `Filen innehåller en del, ”${part}”, som pekar utanför arbetsboken. ${NOT_MADE_BY_EXCEL}`,
    overlappingParts: ({ part }) => `Delen ${part} delar sina byte med en annan. ${NOT_MADE_BY_EXCEL}`,
    lockedPart: ({ part }) => `Delen ${part} är låst med ett zip-lösenord. Spara arbetsboken utan lösenord.`,
    unknownCompression: ({ part }) =>
      `Delen ${part} är packad på ett sätt som Excel inte använder. ${SAVE_AS}`,
    partTooLarge: ({ part, bytes, limit }) =>
      `Delen ${part} blir ${megabytes(bytes)} uppackad; högst ${megabytes(limit)} tas emot.`,
    swollenPart: ({ part, ratio, limit }) =>
      `Delen ${part} blir ${ratio} gånger större uppackad; högst ${limit} gånger tas emot. Det liknar en zip-bomb, och filen öppnas inte.`,
    unpacksTooLarge: ({ bytes, limit }) =>
      `Filen blir ${megabytes(bytes)} uppackad; högst ${megabytes(limit)} tas emot. Ta bort bilder och egna blad.`,
    damagedDirectory: () =>
      `Filen är skadad: dess innehållsförteckning stämmer inte med innehållet. ${ASK_AGAIN}`,
    damagedPart: ({ part }) => `Filen är skadad: delen ${part} kan inte packas upp hel. ${ASK_AGAIN}`,
    damagedContent: () =>
      `Filen är skadad: arbetsbokens blad går inte att läsa. Öppna den i Excel, låt Excel reparera den och spara.`,
    datesFrom1904: () =>
      "Arbetsboken räknar datum från 1904. Stäng av ”Använd 1904 års datumsystem” i Excel (Alternativ, Avancerat), kontrollera datumen och spara.",
    noSheets: () => "Arbetsboken har inga kalkylblad.",
    tooManyCells: ({ limit }) =>
      `Arbetsboken har fler än ${limit} ifyllda celler. Ta bort egna blad som inte behövs.`,
    tooSlow: ({ seconds }) =>
      `Arbetsboken var inte läst efter ${seconds} sekunder. Ta bort egna blad som inte behövs.`,
    tooMuchMemory: ({ megabytes: used }) =>
      `Arbetsboken behöver mer än ${used} MB minne för att läsas. Ta bort egna blad som inte behövs.`,
  } satisfies RefusalWords,
  problem: cellProblem,
  integrity,
} as const;
