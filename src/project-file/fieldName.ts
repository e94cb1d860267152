import { type z } from "zod";

import { type call } from "./call";
import { type cashFlow, type outcomes } from "./cashFlow";
import { type costFields } from "./costs";
import { type cashFields, type finsamFields, type finsamMember, type incomeLine } from "./financing";
import { type indirect } from "./indirect";
import { type inKindFields } from "./inKind";
import { type organisation } from "./organisations";
import { type participantFields } from "./participants";
import { type projectFacts } from "./projectFacts";
import { type projectFile } from "./projectFile";
import { type staffFields } from "./staff";

type FieldsOf<Section> = Section extends z.ZodObject<infer Shape> ? keyof Shape & string : never;

/** Fields of small objects inside others, and of adjustments. */
type InnerField =
  | "min"
  | "max"
  | "sekPerEur"
  | "date"
  | "mode"
  | "month"
  | "grant"
  | "cash"
  | "finsam"
  | "adjustments"
  | "factor"
  | "months"
  | "list"
  | "field"
  | "value"
  | "call";

/** The name of every field of the form. */
export type FieldName =
  | InnerField
  | FieldsOf<
      | typeof projectFile
      | typeof projectFacts
      | typeof call
      | typeof organisation
      | typeof staffFields
      | typeof costFields
      | typeof participantFields
      | typeof inKindFields
      | typeof indirect
      | typeof incomeLine
      | typeof cashFields
      | typeof finsamFields
      | typeof finsamMember
      | typeof cashFlow
      | typeof outcomes
    >;
