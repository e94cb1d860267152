/* What a field of the model can be chosen from, in the order in which people see the choices. */

export const PHASE_KINDS = ["planning", "implementation", "closing"] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const PROJECT_KINDS = ["implementation", "study"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const ORGANISATION_KINDS = [
  "state",
  "region",
  "municipality",
  "coordinationAssociation",
  "university",
  "nonProfit",
  "company",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ROLES = ["owner", "partner", "coFinancier", "staffing"] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_FUNCTIONS = [
  "projectLeaderAbove20",
  "projectLeader20",
  "projectWorker",
  "projectEconomist",
  "administrator",
  "group1",
  "group2",
  "group3",
  "group4",
  "group5",
  "group6",
  "group7a",
  "group7b",
  "group7c",
] as const;
export type StaffFunction = (typeof STAFF_FUNCTIONS)[number];

export const STAFF_METHODS = ["actual", "hourly1720", "unit"] as const;
export type StaffMethod = (typeof STAFF_METHODS)[number];

/** Cost types of direct costs other than staff; the order is that of every table. */
export const COST_TYPES = ["externalServices", "travel", "equipmentMaterial", "premises", "other"] as const;
export type CostType = (typeof COST_TYPES)[number];

export const COST_PROFILES = ["even", "monthly", "start", "end", "custom"] as const;
export type CostProfile = (typeof COST_PROFILES)[number];

/** Profiles of cash co-financing: those of costs but custom. */
export const CASH_PROFILES = ["even", "monthly", "start", "end"] as const;
export type CashProfile = (typeof CASH_PROFILES)[number];

export const EQUIPMENT_GROUNDS = ["necessary", "depreciated", "economical"] as const;
export type EquipmentGround = (typeof EQUIPMENT_GROUNDS)[number];

export const ALLOWANCES = ["activityGrant", "sicknessBenefit", "socialAssistance", "wage", "other"] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export const CERTIFICATES = ["confirmed", "intended", "missing"] as const;
export type Certificate = (typeof CERTIFICATES)[number];

export const SECTORS = ["public", "private"] as const;
export type Sector = (typeof SECTORS)[number];

export const IN_KIND_KINDS = ["staffTime", "other"] as const;
export type InKindKind = (typeof IN_KIND_KINDS)[number];
