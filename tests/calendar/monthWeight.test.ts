import { FULL_MONTH, monthWeight } from "../../src/calendar";

describe("the weight of a month", () => {
  it.each([28, 29, 30, 31])("of %d days is whole for every number of active days", (length) => {
    expect(FULL_MONTH % length).toBe(0);
    expect(monthWeight({ index: 0, days: length, length })).toBe(FULL_MONTH);
  });

  it("is 14/31 of a full month for 14 active days of 31", () => {
    expect(monthWeight({ index: 0, days: 14, length: 31 }) * 31).toBe(14 * FULL_MONTH);
  });
});
