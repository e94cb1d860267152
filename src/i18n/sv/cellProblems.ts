import { type Bilingual } from "../language";
import { type CellCondition, type CellExpected, type WorkbookProblem } from "../../workbook/model";
import { cellProblemSentence, type CellProblemWords, cellValueText } from "../cellProblemSentence";
import { formatDecimal } from "../formats";

/** Varje mening: bladet och cellen, vad som står där, vad som är tillåtet och vad man skriver i stället. */
const sentences: CellProblemWords = {
  notOurs: () =>
    "arbetsboken har ingen av Delfins tabeller; tillåten är en arbetsbok som Delfin har gjort; gör en med delfin new, eller med Nytt projekt i Excel, och för över uppgifterna dit",
  missingTable: ({ table, sheet, headings }) =>
    `${sheet.sv}: tabellen ${table} saknas; tillåten är en tabell med rubrikerna ${list(headings)}; återställ bladet, och lämna tabellen tom om projektet inte har några sådana rader`,
  missingColumn: ({ cell, heading }) =>
    `${cell}: kolumnen ${heading.sv} saknas i tabellen; skriv tillbaka rubriken ”${heading.sv}” i rubrikraden`,
  missingFact: ({ name, sheet, heading }) =>
    `${sheet.sv}: cellen för ${heading.sv} saknas; varken namnet ${name} eller etiketten ”${heading.sv}” finns; skriv etiketten i en cell och värdet till höger om den`,
  rowBelowTable: ({ cell, table }) =>
    `${cell}: raden står under tabellen ${table} och räknas inte med; dra tabellens nedre högra hörn över raden, eller töm den`,
  errorInCell: ({ cell, heading, error }) =>
    `${cell} (${heading.sv}): cellen visar felet ${error}; tillåtet är ett värde; rätta formeln eller skriv värdet`,
  formulaWithoutResult: ({ cell, heading, formula }) =>
    `${cell} (${heading.sv}): formeln =${formula} har inget sparat resultat; öppna arbetsboken i Excel, räkna om den och spara, eller skriv värdet`,
  missing: ({ cell, heading, expected, condition }) =>
    `${cell} (${heading.sv}): värdet saknas${condition === undefined ? "" : ` och krävs när ${conditionText(condition)}`}; tillåtet är ${allowed(expected)}; skriv till exempel ${example(expected)}`,
  notAllowed: ({ cell, heading, value, expected, write, meaning }) => {
    const instead = write === undefined ? `till exempel ${example(expected)}` : shown(write.sv);
    const percent = meaning === undefined ? "" : ` eller ${meaning.replace(".", ",")}`;
    return `${cell} (${heading.sv}): värdet är ${shown(value)}; tillåtet är ${allowed(expected)}; skriv ${instead}${percent}`;
  },
  unwanted: ({ cell, heading, value, condition }) =>
    `${cell} (${heading.sv}): värdet är ${shown(value)}, men inget värde är tillåtet när ${conditionText(condition)}; töm cellen eller ändra ${condition.heading.sv}`,
  noAlternative: ({ cell, alternatives }) =>
    `${cell}: raden saknar uppgift; tillåtet är antingen ${either(alternatives)}; skriv det ena`,
  severalAlternatives: ({ cell, alternatives }) =>
    `${cell}: raden har uppgifter som utesluter varandra; tillåtet är antingen ${either(alternatives)}; töm det ena`,
  keyByMonth: ({ cell, heading, value }) =>
    `${cell} (${heading.sv}): värdet är ${shown(value)}, men ett fördelningstal ger en summa och inget belopp per månad; välj en annan fördelning`,
  emptyTable: ({ cell, table }) =>
    `${cell}: tabellen ${table.sv} är tom; tillåtet är minst en rad; skriv den`,
  repeatedId: ({ cell, heading, value, first }) =>
    `${cell} (${heading.sv}): ${shown(value)} står redan i ${first}; tillåtet är ett eget id för varje rad; skriv ett annat`,
  unknownReference: ({ cell, heading, value, table, nearest }) =>
    `${cell} (${heading.sv}): ${shown(value)} finns inte i ${table.sv}; skriv ${nearest === undefined ? `något som står där, eller lägg till raden i ${table.sv}` : shown(nearest)}`,
  ambiguousReference: ({ cell, heading, value, table, ids }) =>
    `${cell} (${heading.sv}): ${shown(value)} står på flera rader i ${table.sv}; skriv id:t, något av ${ids.join(", ")}`,
  repeatedMonth: ({ cell, heading, value, first }) =>
    `${cell} (${heading.sv}): månaden ${value} har redan ett belopp i ${first}; tillåtet är ett belopp per månad; lägg ihop dem på en rad`,
  wrongOrder: ({ cell, heading, value, before, earlier }) =>
    `${cell} (${heading.sv}): värdet är ${shown(value)}; tillåtet är tidigast eller lägst ${shown(earlier)} (${before.sv}); skriv ett senare eller högre värde, eller byt plats på dem`,
  outsideProject: ({ cell, heading, value, start, end }) =>
    `${cell} (${heading.sv}): värdet är ${value}; tillåtet är projekttiden, ${start}–${end}; skriv ett värde däri, eller ändra projektets start eller slut`,
  projectTooLong: ({ cell, heading, months, limit }) =>
    `${cell} (${heading.sv}): projektet är ${months} månader långt; tillåtet är högst ${limit}; kontrollera årtalen`,
  overlappingPhases: ({ cell, other }) =>
    `${cell}: fasen överlappar den i ${other}; tillåtna är faser utan gemensamma dagar; skriv ett startdatum efter den andras slut`,
  weightsTooLarge: ({ cell, value, limit }) =>
    `${cell}: fördelningstalen eller vikterna är tillsammans ${shown(value)}; tillåtet är under ${number(limit)}; skriv mindre tal i samma förhållande`,
};

function shown(value: string): string {
  return cellValueText(value, "sv");
}

function conditionText({ heading, value }: CellCondition): string {
  return `${heading.sv} är ${value.sv}`;
}

function list(headings: readonly Bilingual[]): string {
  return headings.map(({ sv }) => sv).join(", ");
}

function either(alternatives: readonly (readonly Bilingual[])[]): string {
  return alternatives.map((headings) => headings.map(({ sv }) => sv).join(" och ")).join(" eller ");
}

/** Vad en cell får innehålla, efter ”tillåtet är”. */
function allowed(expected: CellExpected): string {
  switch (expected.kind) {
    case "text":
      return "text";
    case "id":
      return "ett id av små bokstäver a–z, siffror och bindestreck";
    case "flag":
      return "ja eller nej";
    case "date":
      return "ett datum, ÅÅÅÅ-MM-DD, 1900–2100";
    case "month":
      return "en månad, ÅÅÅÅ-MM, 1900–2100";
    case "decimal": {
      const { min, max, aboveMin } = expected.range;
      const fineness = expected.decimals < 20 ? ` med högst ${expected.decimals} decimaler` : "";
      return `${aboveMin ? `ett tal över ${number(min)} och högst ${number(max)}` : `ett tal från ${number(min)} till ${number(max)}`}${fineness}`;
    }
    case "whole":
      return `ett heltal från ${number(expected.min)} till ${number(expected.max)}`;
    case "choice":
      return expected.choices.map(({ sv }) => sv).join(", ");
  }
}

function example(expected: CellExpected): string {
  switch (expected.kind) {
    case "text":
      return "en benämning";
    case "id":
      return "umea-kommun";
    case "flag":
      return "ja";
    case "date":
      return "2011-02-01";
    case "month":
      return "2011-02";
    case "decimal":
      return expected.range.max <= 10 ? "25 %" : "120,50";
    case "whole":
      return String(Math.max(expected.min, Math.min(expected.max, 1)));
    case "choice":
      return `”${expected.choices[0]?.sv ?? ""}”`;
  }
}

function number(value: number): string {
  return formatDecimal(String(value), "sv");
}

/** Meningen för ett fel i arbetsbokens indata. */
export const cellProblem = (problem: WorkbookProblem): string => cellProblemSentence(sentences, problem);
