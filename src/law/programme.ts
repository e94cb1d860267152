/** The programming periods that Delfin knows; "none" is a project without ESF money, to which no ESF law applies. */
export const PROGRAMMES = ["esf-2007-2013", "esf-2014-2020", "esf-plus-2021-2027", "none"] as const;
export type ProgrammeId = (typeof PROGRAMMES)[number];

/** The programmes that pay ESF money. */
export const ESF_PROGRAMMES = ["esf-2007-2013", "esf-2014-2020", "esf-plus-2021-2027"] as const;
export type EsfProgrammeId = (typeof ESF_PROGRAMMES)[number];
