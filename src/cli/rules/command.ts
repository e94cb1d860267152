import { readDate } from "../../calendar";
import { type Language, words } from "../../i18n";
import { dateOfLaw, PROGRAMMES, type ProgrammeId, programmeFacts } from "../../law";
import { type Command } from "../command";
import { EXIT } from "../console";
import { inForceTable } from "./inForce";

/** `delfin rules`: the numbers of law in force on a date, with article. Without a date: the first day of each period. */
export const rulesCommand: Command = {
  operands: [],
  options: {
    programme: { kind: "text", placeholder: PROGRAMMES.join("|") },
    date: { kind: "text", placeholder: "YYYY-MM-DD" },
  },
  run: ({ options: { programme, date }, language, console }) => {
    const complaint = complaintAbout(programme, date, language);
    if (complaint !== undefined) {
      console.complain(`${complaint}\n`);
      return Promise.resolve(EXIT.unreadable);
    }
    const asked = PROGRAMMES.filter((known) => programme === undefined || known === programme);
    const sections = asked.flatMap((id) => inForce(id, date, language));
    console.say(`${sections.join("\n\n")}\n`);
    return Promise.resolve(EXIT.fine);
  },
};

function inForce(id: ProgrammeId, asked: string | undefined, language: Language): string[] {
  const programme = programmeFacts(id);
  if (programme === undefined) return [];
  const given = asked === undefined ? undefined : readDate(asked);
  const beginning = programme.spending.start.series[0]?.value;
  const date = given ?? (beginning === undefined ? undefined : dateOfLaw(programme, beginning));
  return date === undefined ? [] : [inForceTable(id, date, language)];
}

function complaintAbout(
  programme: string | undefined,
  date: string | undefined,
  language: Language,
): string | undefined {
  const { cli } = words(language);
  if (programme !== undefined && !PROGRAMMES.some((known) => known === programme)) {
    return cli.optionValue("--programme", programme, PROGRAMMES.join(", "));
  }
  if (date !== undefined && readDate(date) === undefined) return cli.optionValue("--date", date, cli.isoDate);
  return undefined;
}
