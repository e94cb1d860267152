import { isoDate, toExcelSerial } from "../src/calendar";

/* What a call of a custom function costs, and what a sheet of 500 rows over 84 months costs. */

// The functions end in the runtime's class of errors; a call here that did would stop the run.
Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });

const ROWS = 500;
const MONTHS = 84;
const WARM_UP = 20;
const RUNS = 30;
const PERIOD = "esf-2014-2020";

function serial(year: number, month: number, day: number): number {
  return toExcelSerial(isoDate(year, month, day)) ?? 0;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function warm(work: () => unknown): number {
  for (let run = 0; run < WARM_UP; run++) work();
  const times = Array.from({ length: RUNS }, () => milliseconds(work)).sort((a, b) => a - b);
  return ((times[RUNS / 2 - 1] ?? 0) + (times[RUNS / 2] ?? 0)) / 2;
}

function shown(time: number): string {
  return `${time.toFixed(3)} ms`.padStart(12);
}

async function run(): Promise<void> {
  const shares = await import("../src/functions/shares");
  const splitting = await import("../src/functions/splitting");
  const staff = await import("../src/functions/staff");
  const participants = await import("../src/functions/participants");
  const time = await import("../src/functions/time");
  const cashFlow = await import("../src/functions/cashFlow");
  const checkShares = await import("../src/functions/checkShares");
  const checkPlans = await import("../src/functions/checkPlans");
  const flatRates = await import("../src/functions/flatRates");
  const eligibility = await import("../src/functions/eligibility");
  const eligible = await import("../src/functions/costs");
  const law = await import("../src/functions/law");
  const citations = await import("../src/functions/citations");

  const [start, end] = [serial(2014, 1, 15), serial(2020, 12, 31)];
  const months = time.monthsBetween(start, end);
  const costs = [Array.from({ length: MONTHS }, (_, month) => 100_000.25 + month * 17.5)];
  const salary = [start, end, months, 0.4515, 0.025] as const;

  const calls: readonly (readonly [string, (row: number) => unknown])[] = [
    ["SHARE", (row) => shares.grantShare(6_138_857 + row, 29_944_143)],
    ["GRANT", (row) => shares.greatestGrant(29_944_143 + row, 0.43, 4_231_030, 12_000_000)],
    ["COFINANCING", (row) => shares.leastCoFinancing(29_944_143 + row, "43 %")],
    ["SPLIT (84 parts)", (row) => splitting.splitByWeights(1_000_000 + row, costs)],
    ["FINSAM", (row) => splitting.splitByFinsamKey(4_000_000 + row, [[1]], [[3, 1, 2]])],
    ["MONTHS (84)", () => time.monthsBetween(start, end)],
    ["SPREAD (84)", (row) => time.spreadOverMonths(1_000_000.55 + row, start, end, months)],
    ["STAFFCOST", (row) => staff.staffCostInAll(30_000 + row, 0.75, start, end, 0.4515, 0.025)],
    ["STAFFPLAN (84)", (row) => staff.staffCostByMonth(30_000 + row, 0.75, ...salary)],
    ["HOURLYRATE", (row) => staff.rateOfAnHour(650_000 + row)],
    ["UNITCOST", (row) => staff.unitCostInAll(312 + row, 0.5, start, end)],
    ["PARTICIPANTCOST", (row) => participants.participantCostInAll(32, 9800 + row, start, end, 0.85)],
    ["PERPARTICIPANT", (row) => participants.amountPerParticipant(29_944_143 + row, 72)],
    ["CLAIMS (84)", (row) => cashFlow.claimPayments(costs, 6_000_000 + row, 3, 2, 400_000, 0.05, 4)],
    ["BALANCE (84)", () => cashFlow.balanceByPeriod(costs, costs)],
    ["LIQUIDITYNEED (84)", () => cashFlow.deepestNeed(costs, costs)],
    ["EMPLOYERFEE", () => law.employerFee(end, 1999)],
    ["LIMIT", () => law.limitOfLaw("spending.end.esf-2014-2020", PERIOD, end)],
    ["FLATRATE", (row) => flatRates.flatRateCosts("staff15", 1_000_000 + row)],
    ["COMPAREOPTIONS", (row) => flatRates.compareOptions(PERIOD, 1_000_000 + row, 300_000, 120_000)],
    ["CHECKSHARE", (row) => checkShares.checkShare(91_752_514 + row, 136_883_875, 0.33)],
    ["CHECKGRANT", (row) => checkShares.checkGrant(400_000 + row, 1_000_000, 300_000, 2_000_000)],
    ["CHECKBALANCE", (row) => checkShares.checkBalance(1_000_000 + row, 400_000, 600_000)],
    ["CHECKFLATRATE", (row) => flatRates.checkFlatRate(PERIOD, "staff15", 150_000 + row, 1_000_000)],
    ["CHECKADVANCE", (row) => checkPlans.checkAdvance(PERIOD, 400_000 + row, 1_000_000)],
    ["CHECKPERIOD", () => checkPlans.checkPeriod(PERIOD, start, end, 36)],
    ["CHECKWORKLOAD", () => checkPlans.checkWorkload([[0.5], [0.7]])],
    ["ELIGIBLE", () => eligibility.isEligible(PERIOD, "travel", end, null, null, "Tågresor")],
    ["WHY", () => eligibility.whyEligible(PERIOD, "travel", end, null, null, "Tågresor")],
    ["ELIGIBLEAMOUNT", (row) => eligible.eligibleAmount(1_000 + row, 0.25, false)],
    ["CITE", () => citations.citeLaw("share.ceiling", PERIOD)],
    ["RULES", () => citations.listRules(PERIOD)],
  ];

  console.log(`one call and ${ROWS} rows of it, warm, ${MONTHS} months, node ${process.version}`);
  for (const [name, call] of calls) {
    const rows = warm(() => {
      for (let row = 0; row < ROWS; row++) call(row);
    });
    console.log(`${name.padEnd(22)}${shown(rows / ROWS)}${shown(rows)}`);
  }
}

void run();
