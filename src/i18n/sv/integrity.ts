import { type IntegrityCode, type IntegrityFinding } from "../../workbook/model";
import { cellValueText } from "../cellProblemSentence";

type IntegrityWords = Readonly<Record<IntegrityCode, (finding: IntegrityFinding) => string>>;

/** Vad som hänt med arbetsbokens formler, namn och rubriker: cellen, vad som ska stå där och vad som står där. */
const sentences: IntegrityWords = {
  sheetMissing: ({ address }) =>
    `bladet ${address} saknas; dess formler kunde inte kontrolleras; bygg om bladen så kommer det tillbaka`,
  outgrown: ({ address, expected, found }) =>
    `${address}: bladen har plats för ${expected}, men ${found} används; siffrorna räknar inte med allt; bygg om bladen`,
  formulaReplaced: ({ address, expected, found }) =>
    `${address}: formeln är ersatt med ${found === "" ? "en tom cell" : shown(found)}; här ska stå =${expected}`,
  formulaChanged: ({ address, expected, found }) =>
    `${address}: formeln är ändrad till =${found}; här ska stå =${expected}`,
  referenceBroken: ({ address, expected, found }) =>
    `${address}: formeln =${found} har en bruten referens; här ska stå =${expected}`,
  resultDiffers: ({ address, expected, found }) =>
    `${address}: cellen visar ${shown(found)}, men indata ger ${shown(expected)}; räkna om arbetsboken i Excel och spara`,
  lawNumberChanged: ({ address, expected, found }) =>
    `${address}: talet är ${found === "" ? "borttaget" : shown(found)}; enligt reglerna ska här stå ${shown(expected)}`,
  nameMissing: ({ address, expected }) => `namnet ${address} är borttaget; det ska leda till ${expected}`,
  nameRedirected: ({ address, expected, found }) =>
    `namnet ${address} leder till ${found}; det ska leda till ${expected}`,
  headingChanged: ({ address, expected, found }) =>
    `${address}: rubriken är ${found === "" ? "borttagen" : shown(found)}; här ska stå ”${expected}”`,
};

function shown(value: string): string {
  return cellValueText(value, "sv");
}

/** Meningen om ett brott mot arbetsbokens integritet. */
export function integrity(finding: IntegrityFinding): string {
  return sentences[finding.code](finding);
}
