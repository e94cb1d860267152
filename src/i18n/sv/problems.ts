import { type Expected, type Problem } from "../../project-file";
import { formatDecimal } from "../formats";
import { exampleAt, exampleOf, isDate, nameOf, problemSentence, type ProblemWords } from "../problemSentence";
import { fields } from "./fields";

/** Varje mening: var, vad som står där, vad som är tillåtet och vad man skriver i stället. */
const sentences: ProblemWords = {
  fileTooLarge: ({ bytes, limit }) =>
    `filen är ${megabytes(bytes)} MB; tillåtet är högst ${megabytes(limit)} MB; kontrollera att det är en projektfil (.delfin.json)`,
  emptyFile: () =>
    'filen är tom; tillåten är en projektfil i JSON; börja den med { "delfin": 1, "project": { … } }',
  foreignForm: ({ form }) =>
    ({
      workbook:
        "filen är en zip-fil, till exempel en arbetsbok; tillåten är en projektfil i JSON; gör om arbetsboken med delfin export",
      binary:
        "filen är binär, inte text; tillåten är en projektfil i JSON; ange en fil som slutar på .delfin.json",
      encoding: "filen är inte UTF-8; tillåten är text i UTF-8; spara om den med den teckenkodningen",
    })[form],
  tooDeep: ({ line, column, limit }) =>
    `rad ${line}, kolumn ${column}: listor och objekt ligger djupare än ${limit} nivåer i varandra; projektfilens form är sju nivåer djup; ta bort de yttersta`,
  jsonSyntax: ({ line, column, found, expected }) =>
    `rad ${line}, kolumn ${column}: ${found === undefined ? "filen tar slut" : `här står ${found}`}; ${JSON_PARTS[expected]}`,
  repeatedField: ({ path }) =>
    `${path}: fältet står två gånger i samma objekt; tillåtet är en gång; ta bort det ena`,
  wrongVersion: ({ path, value, version }) =>
    `${path}: formens version är ${value}; tillåten är ${version}; skriv "delfin": ${version}, eller läs filen med den Delfin som skrev den`,
  missing: ({ path, expected, condition }) => {
    const why = condition === undefined ? "" : ` (krävs när ${condition.field} är ${condition.value})`;
    return `${path}: ${nameAt(path)} saknas${why}; tillåtet är ${allowed(expected)}; skriv till exempel ${exampleAt(path, expected)}`;
  },
  nullValue: ({ path, expected }) =>
    `${path}: ${nameAt(path)} är null; tillåtet är ${allowed(expected)}; skriv till exempel ${exampleAt(path, expected)}, eller utelämna ett fält som inte har något värde`,
  notAllowed: ({ path, value, expected, suggestion }) => {
    const meaning = suggestion?.meaning === undefined ? "" : ` för ${suggestion.meaning.replace(".", ",")}`;
    const write =
      suggestion === undefined ? `till exempel ${exampleOf(expected)}` : suggestion.write + meaning;
    return `${path === "" ? "filen" : `${path}: ${valueName(path, expected)}`} är ${value}; tillåtet är ${allowed(expected, value)}; skriv ${write}`;
  },
  unknownField: ({ path, nearest, known }) =>
    `${path}: fältet finns inte i formen; tillåtna är ${known.join(", ")}; ${nearest === undefined ? "ta bort det" : `skriv ${nearest}`}`,
  unwantedField: ({ path, value, condition }) =>
    `${path}: ${nameAt(path)} är ${value}; inget värde är tillåtet när ${condition.field} är ${condition.value}; ta bort fältet eller ändra ${condition.field}`,
  noAlternative: ({ path, alternatives }) =>
    `${path}: raden saknar uppgift; tillåtet är antingen ${either(alternatives)}; skriv det ena`,
  severalAlternatives: ({ path, given, alternatives }) =>
    `${path}: raden har ${given.join(" och ")}; tillåtet är antingen ${either(alternatives)}; ta bort det ena`,
  keyByMonth: ({ path, value }) =>
    `${path}: fördelningen över tid är ${value}, men ett fördelningstal (key) ger en summa och inget belopp per månad; tillåtet är even, start, end; skriv "even"`,
  emptyList: ({ path }) =>
    `${path}: ${nameAt(path)} är tom; tillåtet är minst en post; skriv posten med ${path === "organisations" ? "id, name och kind" : "organisation"}`,
  repeatedId: ({ path, value, first }) =>
    `${path}: id:t är ${value}, som redan står i ${first}; tillåtet är ett eget id för varje rad i listan; skriv ett annat`,
  unknownReference: ({ path, value, list, nearest }) =>
    `${path}: ${nameAt(path)} är ${value}, som inte finns; tillåtet är ett id ur ${list}; skriv ${nearest === undefined ? `ett av dem, eller lägg till raden i ${list}` : `"${nearest}"`}`,
  wrongOrder: ({ path, value, before, earlier }) => {
    const [least, more] = isDate(value) ? ["tidigast", "senare"] : ["lägst", "högre"];
    return `${path}: ${nameAt(path)} är ${value}; tillåtet är ${least} ${earlier} (${before}); skriv ett ${more} värde, eller byt plats på dem`;
  },
  outsideProject: ({ path, value, start, end }) =>
    `${path}: ${isDate(value) ? nameAt(path) : fields.month} är ${value}; tillåtet är projekttiden, ${start}–${end}; skriv ett värde däri, eller ändra project.start eller project.end`,
  projectTooLong: ({ path, months, limit }) =>
    `${path}: projektet är ${months} månader långt; tillåtet är högst ${limit}; kontrollera årtalen och skriv ett tidigare slutdatum`,
  overlappingPhases: ({ path, other }) =>
    `${path}: fasen överlappar ${other}; tillåtna är faser utan gemensamma dagar; skriv ett startdatum efter den andras slut`,
  weightsTooLarge: ({ path, value, limit }) =>
    `${path}: fördelningstalen eller vikterna är tillsammans ${formatDecimal(value, "sv")}; tillåtet är under ${formatDecimal(String(limit), "sv")}; skriv mindre tal i samma förhållande`,
};

const JSON_PARTS = {
  value:
    'tillåtet är ett värde: text inom citattecken, ett tal, true, false, en lista eller ett objekt; skriv till exempel "0.5", och inget komma efter den sista posten',
  fieldName:
    'tillåtet är ett fältnamn inom citattecken; skriv till exempel "name": "…", och inget komma efter det sista fältet',
  colon: 'tillåtet är kolon efter fältnamnet; skriv till exempel "name": "…"',
  commaOrClose: "tillåtet är ett komma före nästa post, eller } eller ] som avslutar; skriv det före",
  character:
    'texten får inte brytas här: radbrytning, tabb och ensamt \\ är inte tillåtna; skriv \\n, \\t eller \\\\, och avsluta texten med "',
  end: "filen ska sluta efter sitt enda objekt { … }; ta bort resten",
} as const;

/** Vad ett fält får innehålla, efter ”tillåtet är”. */
function allowed(expected: Expected, value = ""): string {
  switch (expected.kind) {
    case "text":
      return "text inom citattecken, högst 10 000 tecken och inte bara blanksteg";
    case "scalar":
      return "text inom citattecken, ett tal, true eller false";
    case "id":
      return "ett id av små bokstäver a–z, siffror och bindestreck, högst 100 tecken";
    case "flag":
      return "true eller false";
    case "date":
      return "ett datum i kalendern, ÅÅÅÅ-MM-DD, 1900–2100";
    case "month":
      return "en månad, ÅÅÅÅ-MM, 1900–2100";
    case "list":
      return "en lista, [ … ]";
    case "object":
      return "ett objekt, { … }";
    case "amounts":
      return "belopp efter månad, { … }";
    case "decimal":
      return decimalAllowed(expected, value);
    case "whole":
      return expected.min === expected.max
        ? String(expected.min)
        : `ett heltal ${interval(expected.min, expected.max)} utan citattecken`;
    case "choice":
      return expected.choices.join(", ");
  }
}

function decimalAllowed({ range, decimals }: Extract<Expected, { kind: "decimal" }>, value: string): string {
  const fineness = decimals < 20 || value.length > 20 ? ` med högst ${decimals} decimaler` : "";
  return range.aboveMin
    ? `över ${number(range.min)} och högst ${number(range.max)}${fineness}`
    : `${interval(range.min, range.max)}${fineness}`;
}

function interval(min: number, max: number): string {
  return min < 0 ? `${number(min)} till ${number(max)}` : `${number(min)}–${number(max)}`;
}

function number(value: number): string {
  // Årtal och andra tal under tiotusen skrivs utan mellanrum.
  if (Math.abs(value) >= 10_000) return formatDecimal(String(value), "sv");
  return String(value).replace("-", "−").replace(".", ",");
}

function megabytes(bytes: number): string {
  return formatDecimal((bytes / 1_000_000).toFixed(1).replace(".0", ""), "sv");
}

function either(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((names) => names.join(" och ")).join(" eller ");
}

function nameAt(path: string): string {
  return nameOf(path, fields, "posten");
}

/** Ett månadsbelopps nyckel är en månad, hur fältet än heter. */
function valueName(path: string, expected: Expected): string {
  return expected.kind === "month" ? fields.month : nameAt(path);
}

export const problems = {
  /** Meningen för ett fel i en projektfil. */
  sentence: (problem: Problem) => problemSentence(sentences, problem),
} as const;
