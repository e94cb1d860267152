import { type InKindLine, monthGrid, type ParticipantLine } from "../../src/budget";
import { inKindCost, participantCost } from "../../src/budget/nonCash";
import { aGroup, anInKind, date, decimal, texts } from "../support/projectBuilder";

const study = monthGrid({ start: date("2010-05-18"), end: date("2010-08-31") });
const participants = (line: ParticipantLine): string[] => texts(participantCost(line, study).monthly);
const inKind = (line: InKindLine): string[] => texts(inKindCost(line, study).monthly);

describe("the pay of participants", () => {
  it("is women and men × allowance × attendance, by the active part of each month", () => {
    // 20 × 9 800 × 0.85 = 166 600; × 14/31 = 75 238.7097
    const line = aGroup({
      women: 12,
      men: 8,
      monthlyAllowance: decimal("9800"),
      attendance: decimal("0.85"),
      end: date("2010-06-30"),
    });
    expect(participants(line)).toEqual(["75238.71", "166600.00"]);
  });

  it("is hours × kronor an hour where that is what is given", () => {
    // 20 × 86.67 × 51 × 0.85 = 75 142.89
    const group: ParticipantLine = {
      id: "group",
      organisation: "staten",
      women: 20,
      men: 0,
      hoursPerMonth: decimal("86.67"),
      hourlyAllowance: decimal("51"),
      attendance: decimal("0.85"),
      start: date("2010-06-01"),
      end: date("2010-06-30"),
    };
    expect(participants(group)).toEqual(["75142.89"]);
  });

  it("is for full attendance where nothing else is said", () => {
    expect(participants(aGroup({ start: date("2010-08-01") }))).toEqual(["10000.00"]); // 2 × 5 000
  });

  it("is nothing outside the project", () => {
    expect(participants(aGroup({ start: date("2010-09-01"), end: date("2010-09-30") }))).toEqual([]);
  });
});

describe("a contribution in kind", () => {
  it("is its amount, evenly over the active days", () => {
    // 1 060 kr: 10 kr a day
    expect(inKind(anInKind({ amount: decimal("1060") }))).toEqual(["140.00", "300.00", "310.00", "310.00"]);
  });

  it("is hours × kronor an hour, rounded only over time", () => {
    // 40.5 × 310.55 = 12 577.275 over 10 June days and 20 July days: 4 192.425 → .43, 12 577.28
    const line: InKindLine = {
      id: "time",
      organisation: "regionen",
      hours: decimal("40.5"),
      hourlyRate: decimal("310.55"),
      start: date("2010-06-21"),
      end: date("2010-07-20"),
    };
    expect(inKind(line)).toEqual(["4192.43", "8384.85"]);
  });

  it("is nothing outside the project", () => {
    expect(inKind(anInKind({ start: date("2010-09-01"), end: date("2010-09-30") }))).toEqual([]);
  });
});
