export { readProject, type ReadProject } from "./read";
export { readProjectBytes } from "./readBytes";
export { writeProject } from "./write";
export { type CostTable, type Report, reportJson } from "./report";
export { projectFileJsonSchema } from "./jsonSchema";
export { type FieldName } from "./fieldName";
export type {
  Condition,
  Expected,
  ForeignForm,
  JsonPart,
  NumberRange,
  Problem,
  ProblemCode,
  ProblemParameters,
  Suggestion,
} from "./problem";
