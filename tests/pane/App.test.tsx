import { render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";

describe("the pane", () => {
  it.each([
    ["sv", "är inte byggda än"],
    ["en", "are not built yet"],
  ] as const)("says in %s what it cannot do yet", (language, words) => {
    render(<App language={language} />);
    expect(screen.getByRole("heading", { name: "Delfin" })).not.toBeNull();
    expect(screen.getByText(new RegExp(words))).not.toBeNull();
  });
});
