import { printable } from "../../src/cli/printable";

describe("text on its way to a terminal", () => {
  it("has plain spaces, so that amounts can be searched for", () => {
    expect(printable("6\u00a0138\u202f857\u00a0kr")).toBe("6 138 857 kr");
  });

  it("loses the control characters that a terminal would obey", () => {
    expect(printable("\u001b[31mröd\u0007 \u009b2J")).toBe("\ufffd[31mröd\ufffd \ufffd2J");
  });

  it("keeps tabs and ends of lines, of both kinds, but no carriage return that would overwrite a line", () => {
    expect(printable("a\tb\nc\r\nd\re")).toBe("a\tb\nc\r\nd\ufffde");
  });

  it("keeps letters, signs and emoji", () => {
    expect(printable("Åäö − – ”x” 🐬")).toBe("Åäö − – ”x” 🐬");
  });
});
