/** Kommandoraden: hjälp och felmeddelanden. */
export const cli = {
  usage: (commands: string) =>
    `Delfin räknar och kontrollerar budgetar för projekt med stöd av Europeiska socialfonden.

Användning: delfin KOMMANDO FIL [val]

${commands}

Slutstatus: 0 allt gick bra, 1 ett fel i kontrollerna, 2 indata kunde inte läsas.`,
  operandNames: {
    file: "FIL",
    otherFile: "ANNAN_FIL",
    workbook: "ARBETSBOK.xlsx",
    newWorkbook: "NY.xlsx",
    figure: "SIFFRA",
  },
  languageOption: "--lang sv|en   språk; annars systemets",
  commands: {
    report: "kostnader, finansiering och likviditet för ett projekt",
    check: "kontrollerna: vad som är fel, varför och vad som lagar det",
    compare: "vad som skiljer mellan två filer: rader, belopp och kontroller",
    new: "en ny arbetsbok: tom, av ett exempel eller av en projektfil",
    explain: "hur en siffra blir till, led för led; utan siffra: vilka som finns",
    export: "arbetsbokens projekt som projektfil, på standard ut",
    proof: "ett bevis att spara och skriva under: rapport, kontroller, lagens tal och filens kontrollsumma",
    rules: "lagens tal i kraft, med källa",
    scenarios: "filens scenarier och färdiga frågor, jämförda med budgeten som den är",
  },
  unknownCommand: (given: string, nearest: string) => `Okänt kommando ”${given}”. ${nearest}`,
  didYouMean: (command: string) => `Menade du ”${command}”?`,
  knownCommands: (commands: string) => `Kommandona är ${commands}.`,
  unknownOption: (option: string, command: string) =>
    `Valet ”${option}” finns inte för ${command}. Skriv ”delfin ${command} --help” för att se valen.`,
  optionWithoutValue: (option: string, allowed: string) => `Valet ${option} behöver ett värde: ${allowed}.`,
  optionValue: (option: string, given: string, allowed: string) =>
    `Valet ${option} är ”${given}”; tillåtet är ${allowed}.`,
  newProject: { name: "Nytt projekt", owner: "Projektägarens namn" },
  written: (file: string) => `Skrev ${file}.`,
  notAnXlsxName: (file: string) => `Den nya arbetsboken heter ${file}; namnet ska sluta på .xlsx.`,
  fileExists: (file: string) => `Filen ${file} finns redan och skrivs inte över. Välj ett annat namn.`,
  notBoth: (one: string, other: string) => `Ange ${one} eller ${other}, inte båda.`,
  isoDate: "ett datum som 2018-01-01",
  unknownCall: (id: string) =>
    `Utlysningen ”${id}” är inte känd. Skriv dess uppgifter under call i projektfilen i stället.`,
  operands: (command: string, wanted: string, given: number) =>
    wanted === ""
      ? `”${command}” tar ingen fil, men fick ${given}.`
      : `”${command}” vill ha ${wanted}, men fick ${given} fil${given === 1 ? "" : "er"}.`,
  noSuchFile: (file: string) => `Filen ${file} finns inte. Kontrollera namn och mapp.`,
  isFolder: (file: string) => `${file} är en mapp. Ange en projektfil (.delfin.json).`,
  noAccess: (file: string) => `Filen ${file} får inte läsas. Kontrollera behörigheten.`,
  unreadable: (file: string, reason: string) => `Filen ${file} kunde inte läsas: ${reason}.`,
  notReadable: (file: string, count: number) =>
    count === 1 ? `${file} kunde inte läsas: ett fel.` : `${file} kunde inte läsas: ${count} fel.`,
  amountTooLarge: (file: string) =>
    `${file}: ett belopp som räknas fram ligger utanför ±90 000 000 000 000 kr. Kontrollera antal, priser och löner.`,
  unexpected: (message: string) =>
    `Delfin stötte på ett fel i sig självt (${message}). Filen är orörd. Rapportera gärna felet med kommandot som gav det.`,
} as const;
