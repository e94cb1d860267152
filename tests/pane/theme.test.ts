import { brightnessOn } from "../../src/taskpane/theme";

describe("the brightness of the pane", () => {
  it.each([
    ["#FFFFFF", true, "light"],
    ["#f3f2f1", true, "light"],
    ["#262626", false, "dark"],
    ["#0A0A0A", false, "dark"],
  ] as const)(
    "on Office's %s is Office's, whatever the reader prefers elsewhere",
    (colour, prefersDark, is) => {
      expect(brightnessOn(colour, prefersDark)).toBe(is);
    },
  );

  it.each([
    [undefined, true, "dark"],
    [undefined, false, "light"],
    ["", true, "dark"],
  ] as const)("is the reader's own where Office says nothing of its colour", (colour, prefersDark, is) => {
    expect(brightnessOn(colour, prefersDark)).toBe(is);
  });
});
