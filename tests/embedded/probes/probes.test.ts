import { type NodeHost } from "../../../src/embedded/node";
import { createHost } from "../../support/embedded";
import { nameOf } from "../../support/embedded/members";
import { builtAddIn } from "../../support/needed";
import { CHECKED_MEMBERS } from "../members";
import { cellProbes } from "./cellProbes";
import { functionProbes } from "./functionProbes";
import { protocolProbes } from "./protocolProbes";
import { tableProbes } from "./tableProbes";
import { worksheetProbes } from "./worksheetProbes";

/* What Office.js is for, asked of the embedded host by an add-in's code: the workbook is Univer's, the library Microsoft's. */
const ADD_IN = builtAddIn();

const PROBES = [...worksheetProbes, ...cellProbes, ...tableProbes, ...protocolProbes];

describe("without an add-in", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await createHost();
  });
  afterAll(() => {
    host.close();
  });

  it.each(PROBES)("$shows", async ({ run, answer }) => {
    expect(await run(host.office)).toEqual(answer);
  });

  it("shows every member of the list that it is named for", () => {
    const titles = new Set(PROBES.map(({ shows }) => shows));
    const named = Object.entries(CHECKED_MEMBERS).flatMap(([member, title]) =>
      titles.has(title) ? [member] : [],
    );
    expect(named.filter((member) => !host.record().map(nameOf).includes(member))).toEqual([]);
  });

  it("asks nothing of any other place, and the host has failed nowhere", () => {
    expect(host.page.unanswered()).toEqual([]);
    expect(host.faults()).toEqual([]);
  });
});

describe("with the add-in as built", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await createHost({ addIn: ADD_IN });
  });
  afterAll(() => {
    host.close();
  });

  it.each(functionProbes)("$shows", async ({ run, answer }) => {
    expect(await run(host.office)).toEqual(answer);
  });
});
