export { type Call } from "./call";
export { FLAT_RATES, type FlatRate, INDIRECT_BASES, INDIRECT_OPTIONS, type IndirectBase, type IndirectOption } from "./indirectOptions";
export { type ProgrammeId, PROGRAMMES } from "./programme";
export { ANNUAL_HOURS, UNIT_COST_HOURS } from "./workingTime";
export { FINSAM_KEY } from "./finsam";
export { effectiveCall } from "./effectiveCall";
