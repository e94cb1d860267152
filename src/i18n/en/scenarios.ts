import { type scenarios as sv } from "../sv/scenarios";
import { type Translation } from "../translation";

export const scenarios: Translation<typeof sv> = {
  figures: {
    total: "Total project budget",
    cash: "Cash costs",
    nonCash: "Non-cash costs",
    grant: "ESF grant",
    coFinancing: "Co-financing",
    cashCoFinancing: "Cash co-financing",
    balance: "Balance",
    grantShare: "ESF share",
    coFinancingShare: "Co-financing share",
    liquidityNeed: "Liquidity need",
    liquidityMonth: "Month of the deepest need",
    errors: "Errors",
    warnings: "Warnings",
    infos: "Notes",
    unknown: "Cannot be tested",
  },
  presets: {
    esfPlusToday: "ESF+ today",
    withoutLargestCoFinancier: "Without the largest co-financier",
    sixMonthsLater: "Six months later",
    salaryUp: "Salaries +3%",
    residualFlatRate: "40% flat rate",
  },
  obstacles: {
    alreadyThere: "the project is so already",
    noCoFinancier: "nobody but the project owner co-finances",
    noStaff: "the budget has no staff",
    refused: "the budget cannot be changed so",
  },
  verdicts: {
    error: "error",
    warning: "warning",
    info: "note",
    unknown: "cannot be tested",
    pass: "met",
    notApplicable: "not tested",
    unnamed: "not named",
  },
  overview: "Scenarios compared with the base, SEK",
  base: "Base",
  scenario: "Scenario",
  difference: "Difference",
  differences: "Key figures that change",
  sameFigures: "The key figures are those of the base.",
  nothingChanged: "The scenario changes nothing in the budget.",
  verdictsHeading: "Checks that change",
  sameVerdicts: "No check changes.",
  inBase: (message) => `Base: ${message}`,
  inScenario: (message) => `Scenario: ${message}`,
  notToldApart: (count) =>
    count === 1
      ? "One more check begins or ceases to be tested, with nothing wrong."
      : `${count} more checks begin or cease to be tested, with nothing wrong.`,
  months: (months, count) => (Math.abs(count) === 1 ? `${months} month` : `${months} months`),
  points: (points) => `${points} percentage points`,
  options: {
    heading: "Indirect costs, option by option, SEK",
    option: "Option",
    indirect: "Indirect",
    ownMoney: "Left for the owner",
    against: "Against it",
    own: (option) => `${option} (the budget's)`,
    explanation: "The ESF grant is as high as its limits allow, and the owner's own cash is taken away.",
    highestGrant: (option, grant) => `The highest ESF grant comes with “${option}”: ${grant}.`,
    leastOwnMoney: (option, amount) => `The least is left for the owner with “${option}”: ${amount}.`,
    breakEven: (amount, below, above) =>
      `Break-even at ${amount} of other direct costs: below it “${below}” gives higher costs, above it “${above}”.`,
    otherDirect: (amount) => `Other direct costs are ${amount}.`,
  },
  notAvailable: (name, reason) => `${name}: cannot be asked, ${reason}.`,
  notCalculated: (name) => `The scenario “${name}” cannot be calculated:`,
  amountTooLarge:
    "A calculated amount lies beyond ±90,000,000,000,000 SEK. Check the factors and amounts of the adjustments.",
};
