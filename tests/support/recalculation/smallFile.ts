/** A project file of one municipality, the owner, from one day to another; `rest` adds lists or replaces the organisations. */
export function smallFile(start: string, end: string, rest: Readonly<Record<string, unknown>>): unknown {
  return {
    delfin: 1,
    project: { name: "Prov", programme: "none", start, end, owner: "kommun" },
    organisations: [{ id: "kommun", name: "Kommunen", kind: "municipality" }],
    ...rest,
  };
}

export const threeOrganisations = [
  { id: "kommun", name: "Kommunen", kind: "municipality" },
  { id: "region", name: "Regionen", kind: "region" },
  { id: "stat", name: "Försäkringskassan", kind: "state" },
];
