import { type FunctionText } from "./functionText";

const total = "Stödberättigande kostnader tillsammans, i kronor.";
const programme = "Program: id eller namn, till exempel ESF 2014–2020.";
const option =
  "Schablon: direct7, staff15, direct20, direct25, staff40 eller none, eller namn eller procentsats, till exempel 15 %.";
const staffCosts = "Direkta personalkostnader, i kronor.";
const otherDirectCosts = "Övriga direkta kostnader, i kronor; 0 om utelämnade.";
const language = "Meningens språk, sv eller en; sv om utelämnat.";
const checked = "OK eller en mening; ett brott mot en regel är ett svar, inget fel.";
const costParameters = {
  programme,
  costType:
    "Kostnadsslag: personal, externa tjänster, resor och logi, utrustning och materiel, lokaler, övrigt, indirekta kostnader, deltagarersättning eller bidrag i annat än pengar.",
  date: "Dag för kostnaden.",
  start: "Projektets första dag; prövas inte om utelämnad.",
  end: "Projektets sista dag; prövas inte om utelämnad.",
  text: "Vad kostnaden är, på svenska eller engelska, läst efter ord för uteslutna kostnader; ingen text läses om utelämnad.",
};

/** Texterna om de funktioner som prövar regler och slår upp lag. */
export const ruleFunctionTexts = {
  EMPLOYERFEE: {
    description:
      "Ger den lagstadgade arbetsgivaravgiften som gäller en dag, som andel av lönen; med födelseår den nedsatta avgiften för åldern, som kan gälla bara en del av lönen.",
    result: "En andel; formatera cellen som procent.",
    parameters: { date: "Dag för lönen.", birthYear: "Födelseår; normal avgift om utelämnat." },
  },
  FLATRATE: {
    description:
      "Ger kostnaderna som en schablon står för: indirekta kostnader, eller med 40 procent alla kostnader utom personal.",
    result: "Kronor, avrundade till ören.",
    parameters: { option, staffCosts, otherDirectCosts },
  },
  COMPAREOPTIONS: {
    description:
      "Jämför schablonerna: en rad för varje med namn, totala kostnader, skillnad mot faktiska kostnader, om programmet har den och artikeln. De som programmet har kommer först, störst total först.",
    result: "Fem rader med fem kolumner: namn, kronor, kronor, SANT eller FALSKT, artikel.",
    parameters: {
      programme,
      staffCosts,
      otherDirectCosts: "Övriga direkta kostnader, i kronor.",
      actualIndirect: "Faktiska indirekta kostnader att jämföra med, i kronor; 0 om utelämnade.",
    },
  },
  CHECKSHARE: {
    description:
      "Prövar att andra än ESF bär den minsta andelen: OK, eller en mening med andelen, gränsen och de kronor som saknas.",
    result: checked,
    parameters: {
      grant: "Stöd, i kronor.",
      total,
      minCoFinancing: "Minsta andel som andra bär, 0 till 1 eller i procent.",
      tolerance: "Hur långt under den minsta andelen som godtas, med en anmärkning; 0,0005 om utelämnad.",
      language,
    },
  },
  CHECKGRANT: {
    description:
      "Prövar att stödet ryms i de kontanta kostnaderna, och i utlysningens högsta stöd om det är angivet: OK, eller en mening med vad som är för mycket.",
    result: checked,
    parameters: {
      grant: "Stöd, i kronor.",
      total,
      inKind:
        "Bidrag i annat än pengar och deltagarersättning, som ingen betalar projektet kontant, i kronor.",
      maxGrant: "Utlysningens högsta stöd, i kronor; prövas inte om utelämnat.",
      language,
    },
  },
  CHECKFLATRATE: {
    description:
      "Prövar indirekta kostnader mot schablonens procentsats i programmet, och att inga andra direkta kostnader står vid sidan av 40 procent: OK, eller en mening.",
    result: checked,
    parameters: {
      programme,
      option,
      indirect: "Indirekta kostnader, i kronor; med 40 procent alla kostnader utom personal.",
      staffCosts,
      otherDirectCosts,
      language,
    },
  },
  CHECKADVANCE: {
    description:
      "Prövar ett förskott mot den andel av stödet och det belopp som programmets förordning medger: OK, eller en mening med vad som är för mycket.",
    result: checked,
    parameters: { programme, advance: "Förskott, i kronor.", grant: "Stöd, i kronor.", language },
  },
  CHECKPERIOD: {
    description:
      "Prövar att projektets dagar ligger i programmets tid, och ryms i utlysningens månader om de är angivna: OK, eller en mening med de dagar eller månader som är för många.",
    result: checked,
    parameters: {
      programme,
      start: "Projektets första dag.",
      end: "Projektets sista dag.",
      maxMonths: "Utlysningens största antal månader, en påbörjad räknad hel; prövas inte om utelämnat.",
      language,
    },
  },
  CHECKWORKLOAD: {
    description:
      "Prövar att en persons tjänstgöringsgrader vid samma tid ryms i en heltid: OK, eller en mening med vad som är för mycket.",
    result: checked,
    parameters: {
      workloads:
        "Personens tjänstgöringsgrader, alla vid samma tid: andelar av heltid, 1 för heltid eller i procent; en tom cell är 0.",
      language,
    },
  },
  CHECKBALANCE: {
    description:
      "Prövar att stöd och medfinansiering tillsammans är lika med kostnaderna, på öret: OK, eller en mening med vad som saknas eller är för mycket.",
    result: checked,
    parameters: {
      total,
      grant: "Stöd, i kronor.",
      coFinancing: "Medfinansiering tillsammans, kontant och inte kontant, i kronor.",
      language,
    },
  },
  ELIGIBLE: {
    description:
      "Säger om en kostnad kan ge stöd, efter dag, kostnadsslag och textens ord: SANT eller FALSKT; #SAKNAS! med en mening om en uppgift saknas.",
    result: "SANT eller FALSKT.",
    parameters: costParameters,
  },
  WHY: {
    description:
      "Säger varför en kostnad kan ge stöd, inte ger stöd eller inte går att avgöra: meningen bakom ELIGIBLE, med artikeln.",
    result: "En mening.",
    parameters: { ...costParameters, language },
  },
  ELIGIBLEAMOUNT: {
    description:
      "Ger vad som får räknas av ett pris: med moms om organisationen inte drar av den, eller om EU-rätten låter momsen räknas i ett mindre projekt i ESF+.",
    result: "Kronor, avrundade till ören.",
    parameters: {
      amount: "Pris utan moms, i kronor.",
      vatRate: "Momssats, 0 till 1 eller i procent.",
      recoversVat: "Om organisationen drar av momsen: SANT eller FALSKT.",
      programme:
        "Program: id eller namn, till exempel ESF 2014–2020; avdragen moms räknas bara i ESF+, och inte alls om utelämnat.",
      total: "Projektets totala kostnad med moms, i euro; avdragen moms räknas inte om utelämnad.",
    },
  },
  LIMIT: {
    description: "Ger ett tal i lag som gäller en dag: ett belopp, en andel, ett antal eller ett datum.",
    result: "Ett tal i talets egen enhet; formatera cellen som procent för andelar och som datum för datum.",
    parameters: {
      parameter:
        "Talets namn, till exempel advance.maxAmount eller spending.end, med eller utan programmet sist.",
      programme,
      date: "Dag som talet gäller; #SAKNAS! för ett tal som har ändrats om utelämnad.",
      region: "Region, för tal som skiljer sig mellan regioner, id eller namn; ingen om utelämnad.",
    },
  },
  CITE: {
    description:
      "Ger akten och artikeln som en regel eller ett tal i lag vilar på, efter den senaste texten.",
    result: "En text; flera källor åtskilda med semikolon.",
    parameters: {
      ruleOrParameter:
        "Namn på en regel, till exempel share.call, eller på ett tal i lag, till exempel advance.maxAmount.",
      programme: "Program: id eller namn, till exempel ESF 2014–2020; alla program om utelämnat.",
      language: "Titlarnas språk, sv eller en; sv om utelämnat.",
    },
  },
  RULES: {
    description:
      "Listar reglerna som Delfin prövar i ett program: en rad för varje med namn, vad den kallas, hur allvarligt ett fel är som mest och akt med artikel.",
    result: "Fyra kolumner: regel, titel, allvar, källa.",
    parameters: {
      programme,
      topic:
        "Område: andelar, medfinansiering, tid, personal, kostnader eller likviditet; alla om utelämnat.",
      language: "Texternas språk, sv eller en; sv om utelämnat.",
    },
  },
} as const satisfies Record<string, FunctionText>;
