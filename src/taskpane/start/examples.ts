import { type ProgrammeId } from "../../law";

/** The files of the examples, oldest law first. */
export const EXAMPLE_IDS = [
  "vagen-ut",
  "steget-vidare",
  "inkluderande-rehabilitering",
  "kunskapsutveckling",
  "samspelet",
] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** What the list says of an example. */
export interface ListedExample {
  readonly name: string;
  /** The years that it begins and ends in. */
  readonly years: readonly [string, string];
  readonly programme: ProgrammeId;
}

/** What the files say of themselves, so that they are fetched when one is opened. */
export const LISTED_EXAMPLES: Readonly<Record<ExampleId, ListedExample>> = {
  "vagen-ut": { name: "Vägen ut", years: ["2010", "2010"], programme: "esf-2007-2013" },
  "steget-vidare": { name: "Steget Vidare", years: ["2011", "2013"], programme: "esf-2007-2013" },
  "inkluderande-rehabilitering": {
    name: "Inkluderande rehabilitering",
    years: ["2015", "2019"],
    programme: "esf-2014-2020",
  },
  kunskapsutveckling: {
    name: "Kunskapsutveckling om och effektivisering av rehabilitering för personer med psykisk ohälsa",
    years: ["2015", "2015"],
    programme: "none",
  },
  samspelet: { name: "Samspelet", years: ["2014", "2014"], programme: "none" },
};
