import { z } from "zod";

const shape = z.object({
  id: z.string(),
  /** As formulas call it, without the namespace. */
  name: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      dimensionality: z.string().exactOptional(),
      repeating: z.boolean().exactOptional(),
    }),
  ),
  options: z
    .object({ stream: z.boolean().exactOptional(), cancelable: z.boolean().exactOptional() })
    .exactOptional(),
});

const shapes = z.object({
  /** Whether errors in cells reach the functions. */
  allowErrorForDataTypeAny: z.boolean().exactOptional(),
  functions: z.array(shape),
});

/** What the add-in's functions.json tells of a function. */
export type FunctionShape = z.infer<typeof shape>;
export type FunctionShapes = z.infer<typeof shapes>;

export const NO_FUNCTIONS: FunctionShapes = { functions: [] };

/** The functions that a functions.json describes; throws where it is none. */
export const readFunctionShapes = (text: string): FunctionShapes => shapes.parse(JSON.parse(text));
