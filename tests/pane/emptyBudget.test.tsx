import { screen, within } from "@testing-library/react";

import { type Project } from "../../src/budget";
import { blankProject } from "../../src/cli/new/blankProject";
import { Financing } from "../../src/taskpane/financing/Financing";
import { Overview } from "../../src/taskpane/overview/Overview";
import { askedActions, bookOfProject, renderScreen } from "../support/pane";
import { aCost, decimal } from "../support/projectBuilder";

jest.setTimeout(60_000);

const EMPTY = blankProject("sv");
/** One cost of 1 000 kr that its owner pays. */
const PAID: Project = {
  ...EMPTY,
  costs: [aCost({ organisation: EMPTY.project.owner, unitPrice: decimal("1000") })],
  financing: {
    grant: { mode: "fixed", amount: decimal("0") },
    cash: [{ id: "f1", organisation: EMPTY.project.owner, amount: decimal("1000") }],
  },
};

describe.each([
  ["Översikt", Overview, "Vem betalar"],
  ["Finansiering", Financing, "ESF-stöd"],
] as const)("the view %s", (_, View, card) => {
  it.each([
    ["does not call a budget fully financed that has neither costs nor financing", EMPTY, 0],
    ["calls a budget fully financed whose costs are paid", PAID, 1],
  ])("%s", async (_sentence, project, times) => {
    renderScreen(<View book={await bookOfProject(project)} actions={askedActions()} />);
    const region = within(screen.getByRole("region", { name: card }));
    expect(region.queryAllByText("Fullt finansierad")).toHaveLength(times);
  });
});
