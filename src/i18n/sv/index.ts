import { cli } from "./cli";
import { problems } from "./problems";
import { report } from "./report";
import { terms } from "./terms";
import { workbook } from "./workbook";

export const sv = { cli, problems, report, terms, workbook } as const;
