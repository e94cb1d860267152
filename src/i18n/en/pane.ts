import { type pane as sv } from "../sv/pane";
import { type Translation } from "../translation";

export const pane: Translation<typeof sv> = {
  purpose: "Delfin calculates and checks budgets of projects part-financed by the European Social Fund.",
  notYet: "The views of the task pane are not built yet. Until then there is the command line:",
  commands: ["delfin report FILE", "delfin check FILE"],
};
