import { type FunctionText } from "./functionText";
import { ruleFunctionTexts } from "./ruleFunctionTexts";

const total = "Stödberättigande kostnader tillsammans, i kronor.";
const maxShare = "Stödets största andel av kostnaderna, 0 till 1 eller i procent.";
const workload = "Andel av heltid i projektet, 1 för heltid eller i procent.";
const staffStart = "Första dagen i projektet.";
const staffEnd = "Sista dagen i projektet.";
const partUnit = "Vad varje del är ett helt antal av, i kronor; 0,01 om utelämnad.";
const salaryTerms = {
  onCostRate: "Lönekostnadspåslag som andel av lönen, till exempel 0,4515 eller i procent; 0 om utelämnat.",
  revisionRate: "Årlig löneökning som andel av lönen; 0 om utelämnad.",
  revisionMonth: "Månad för löneökningen, 1 till 12; 4 om utelämnad.",
};
const flows = {
  inflows: "Inbetalningar i varje period, i kronor; en tom cell är 0.",
  outflows:
    "Utbetalningar i varje period, i kronor, lika många celler som inbetalningarna; en tom cell är 0.",
};

export const functionTexts = {
  SHARE: {
    description: "Ger stödets andel av de stödberättigande kostnaderna; 0 om det inte finns några.",
    result: "En andel; formatera cellen som procent.",
    parameters: { grant: "Stöd, i kronor.", total },
  },
  GRANT: {
    description: "Ger det största stöd som ryms inom varje angiven gräns, aldrig under 0.",
    result: "Kronor.",
    parameters: {
      total,
      maxShare,
      coFinancing:
        "Medfinansiering som redan är given, kontant och inte kontant, i kronor; ingen gräns om utelämnad.",
      cashCost:
        "Kontanta kostnader, i kronor: inget stöd ges för andra kostnader; ingen gräns om utelämnade.",
      maxGrant: "Utlysningens största stöd, i kronor; ingen gräns om utelämnat.",
      unit: "Vad gränsen från andelen avrundas nedåt till, i kronor; 1 om utelämnad.",
    },
  },
  COFINANCING: {
    description: "Ger det som andra måste betala av kostnaderna när stödet är så stort som andelen tillåter.",
    result: "Kronor.",
    parameters: { total, maxShare, unit: "Vad stödet avrundas nedåt till, i kronor; 1 om utelämnad." },
  },
  SPLIT: {
    description:
      "Delar ett belopp efter vikter så att delarna blir exakt beloppet; en del för varje vikt, i vikternas form.",
    result: "Kronor, lika många celler som vikterna.",
    parameters: {
      amount: "Belopp att dela, i kronor.",
      weights: "En vikt för varje del, 0 eller mer; en tom cell väger 0.",
      unit: partUnit,
    },
  },
  FINSAM: {
    description:
      "Delar ett samordningsförbunds medel: staten hälften, regionerna en fjärdedel och kommunerna en fjärdedel; rader med part och belopp.",
    result: "En rad för varje part: namn och kronor.",
    parameters: {
      amount: "Förbundets medel, i kronor.",
      regionWeights: "Vikter som regionerna delar sin fjärdedel efter; 1 om det finns en.",
      municipalityWeights: "Vikter som kommunerna delar sin fjärdedel efter; 1 om det finns en.",
      unit: partUnit,
    },
  },
  MONTHS: {
    description:
      "Ger månaderna från ett datum till ett annat som en rad med den första dagen i var och en; formatera cellerna som datum.",
    result: "En rad med datum.",
    parameters: {
      start: "Första dagen.",
      end: "Sista dagen.",
      step: "Månader från en cell till nästa, 3 för kvartal; 1 om utelämnat.",
    },
  },
  SPREAD: {
    description:
      "Fördelar ett belopp över dagarna från start till slut och ger det som faller på varje månad, avrundat så att månaderna blir beloppet.",
    result: "Kronor, i månadernas form; 0 för en månad utanför tiden.",
    parameters: {
      amount: "Belopp, i kronor; med fördelningen per månad beloppet för en hel månad.",
      start: "Första dagen.",
      end: "Sista dagen.",
      months: "Månader att ge beloppet för: ett datum i var och en; en tom cell förblir tom.",
      profile: "jämnt (efter dagar), per månad (per hel månad), början eller slutet; jämnt om utelämnad.",
    },
  },
  STAFFCOST: {
    description: "Ger hela kostnaden för en anställd med faktisk lön, med påslag och årlig löneökning.",
    result: "Kronor.",
    parameters: {
      monthlySalary: "Bruttolön för heltid, i kronor per månad.",
      workload,
      start: staffStart,
      end: staffEnd,
      ...salaryTerms,
    },
  },
  STAFFPLAN: {
    description:
      "Ger kostnaden för en anställd med faktisk lön i varje månad, så att månaderna tillsammans blir STAFFCOST.",
    result: "Kronor, i månadernas form; 0 för en månad utanför tiden.",
    parameters: {
      monthlySalary: "Bruttolön för heltid, i kronor per månad.",
      workload,
      start: staffStart,
      end: staffEnd,
      months: "Månader att ge kostnaden för: ett datum i var och en; en tom cell förblir tom.",
      ...salaryTerms,
    },
  },
  HOURLYRATE: {
    description:
      "Ger timkostnaden som arbetade timmar redovisas till: årets lönekostnad delad med årets timmar.",
    result: "Kronor per timme, avrundat till ören.",
    parameters: {
      annualEmploymentCost: "Senast dokumenterade bruttolönekostnad för ett år, med påslag, i kronor.",
      hours: "Timmar på ett år; 1720 om utelämnade.",
    },
  },
  UNITCOST: {
    description:
      "Ger hela kostnaden för en anställd till enhetskostnad per timme, med semesterlön och påslag i timkostnaden.",
    result: "Kronor.",
    parameters: {
      hourlyRate: "Enhetskostnad, i kronor per timme.",
      workload,
      start: staffStart,
      end: staffEnd,
      fullTimeHours: "Timmar som tabellen tillåter för ett heltidsår; 1661,7636 om utelämnade.",
    },
  },
  PARTICIPANTCOST: {
    description:
      "Ger deltagarnas ersättning för hela tiden, som är kostnad och medfinansiering på samma gång.",
    result: "Kronor.",
    parameters: {
      participants: "Antal deltagare.",
      monthlyAllowance: "Ersättning eller lön, i kronor per deltagare och månad.",
      start: "Första dagen.",
      end: "Sista dagen.",
      attendance: "Andel av tiden som deltagarna är närvarande, 0 till 1 eller i procent; 1 om utelämnad.",
    },
  },
  PERPARTICIPANT: {
    description: "Ger ett belopp per deltagare, eller ett streck om det inte finns några deltagare.",
    result: "Kronor, eller —.",
    parameters: { amount: "Belopp, i kronor.", participants: "Antal deltagare; en tom cell är inga." },
  },
  CLAIMS: {
    description:
      "Ger det som ESF betalar i varje månad, med förskott och slutbetalning: en rad eller kolumn som är längre än kostnaderna med dröjsmålen.",
    result: "Kronor för varje månad; en kolumn om kostnaderna är en kolumn, annars en rad.",
    parameters: {
      eligibleCosts:
        "Stödberättigande kostnader i varje månad, kontanta och inte kontanta, i kronor; en tom cell är 0.",
      grant: "Stöd, i kronor.",
      claimMonths: "Månader som en ansökan om utbetalning omfattar; 3 om utelämnade.",
      lag: "Månader från ansökans sista månad till utbetalningen; 2 om utelämnat.",
      advance: "Förskott, i kronor, som räknas av mot de första ansökningarna; 0 om utelämnat.",
      holdBack: "Andel av stödet som hålls inne till slutet, 0 till 1 eller i procent; 0 om utelämnad.",
      finalLag: "Månader från sista ansökans utbetalning till slutbetalningen; 0 om utelämnat.",
      advanceMonth: "Månad då förskottet betalas, 1 för den första; 1 om utelämnad.",
    },
  },
  BALANCE: {
    description: "Ger det löpande saldot: allt in minus allt ut hittills, i inbetalningarnas form.",
    result: "Kronor, lika många celler som inbetalningarna.",
    parameters: flows,
  },
  LIQUIDITYNEED: {
    description:
      "Ger det djupaste likviditetsbehovet: hur långt under 0 det löpande saldot faller, 0 om det aldrig gör det.",
    result: "Kronor.",
    parameters: flows,
  },
  ...ruleFunctionTexts,
} as const satisfies Record<string, FunctionText>;
