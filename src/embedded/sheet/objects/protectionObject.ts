import { HostError, type HostObject } from "../../wire/hostObject";
import { type OpenWorkbook } from "../model/openWorkbook";
import { optionalText } from "./given";

/** Excel.WorksheetProtection, without passwords: Delfin's sheets have none. */
export function protectionObject(open: OpenWorkbook, id: string): HostObject {
  const refusePassword = (password: string | undefined): void => {
    if (password !== undefined)
      throw new HostError("NotImplemented", "The embedded host knows no passwords.");
  };
  return {
    className: "WorksheetProtection",
    scalars: ["protected"],
    properties: { protected: { get: () => open.kept.of(id).isProtected } },
    methods: {
      protect: (_options, password) => {
        refusePassword(optionalText(password));
        if (open.kept.of(id).isProtected) {
          throw new HostError("InvalidOperation", "The sheet is protected already.");
        }
        open.kept.of(id).isProtected = true;
      },
      unprotect: (password) => {
        refusePassword(optionalText(password));
        open.kept.of(id).isProtected = false;
      },
    },
  };
}
