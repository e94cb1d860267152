import fc from "fast-check";
import { ore } from "../../src/money";
import { formatThatAddsUp, formatWithoutLoss, sumOf } from "../../src/taskpane/addingUp";
import { formatsIn } from "../../src/taskpane/formats";
import { kr } from "../support/projectBuilder";

const formats = formatsIn("sv", "sv");

describe("a table with sums", () => {
  it("is in whole kronor where they add up as shown", () => {
    expect(formatThatAddsUp(formats, sumOf([kr("10.40"), kr("20.60")]))).toBe(formats.kronor);
  });

  it("has öre where whole kronor would miss by one", () => {
    expect(formatThatAddsUp(formats, sumOf([kr("10.40"), kr("20.40")]))).toBe(formats.ore);
  });

  it("has öre everywhere where one of its sums would miss", () => {
    const good = sumOf([kr("1"), kr("2")]);
    expect(formatThatAddsUp(formats, good, sumOf([kr("0.50"), kr("0.50")]))).toBe(formats.ore);
  });

  it("shows parts that add up to the total, whatever the amounts", () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(amounts, (given) => {
        const { parts, total } = sumOf(given.map(ore));
        const write = formatThatAddsUp(formats, { parts, total });
        const sum = parts.reduce((so, part) => so + asShown(write(part)), 0);
        expect(sum).toBe(asShown(write(total)));
      }),
    );
  });
});

describe("amounts that are compared", () => {
  it("have öre as soon as one of them has", () => {
    expect(formatWithoutLoss(formats, [kr("10"), kr("20")])).toBe(formats.kronor);
    expect(formatWithoutLoss(formats, [kr("10"), kr("20.01")])).toBe(formats.ore);
  });
});

/** Öre that a reader takes the text for. */
function asShown(text: string): number {
  const [kronor = "", decimals = "00"] = text.replace("\u2212", "-").replaceAll("\u00a0", "").split(",");
  return Number(`${kronor}${decimals}`);
}
