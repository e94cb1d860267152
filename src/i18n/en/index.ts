import { type sv } from "../sv";
import { type Translation } from "../translation";
import { cli } from "./cli";
import { problems } from "./problems";
import { report } from "./report";
import { terms } from "./terms";
import { workbook } from "./workbook";

export const en: Translation<typeof sv> = { cli, problems, report, terms, workbook };
