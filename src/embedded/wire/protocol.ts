/*
 * The messages of Office.js's rich API, as the library writes them: a batch is a list of actions over object paths.
 * The names are the library's own.
 */
import { z } from "zod";
import { type Plain } from "./hostObject";

/** What came out of JSON.parse is plain by construction; looking through 60 000 cells again would only cost time. */
const plain = z.custom<Plain>();

const given = z.object({
  Arguments: z.array(plain).optional(),
  /** Beside each argument the path that it stands for, 0 for a plain value, a list for a list. */
  ReferencedObjectPathIds: z.array(plain).optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: given.optional(),
});

const query = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: given.optional(),
  QueryInfo: query.optional(),
  ObjectState: z.record(z.string(), plain).optional(),
});

const batch = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

const request = z.object({ id: z.number(), flags: z.number(), message: z.object({ body: batch }) });

export type ArgumentInfo = z.infer<typeof given>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Query = z.infer<typeof query>;
export type Action = z.infer<typeof action>;
export type Batch = z.infer<typeof batch>;
export type Request = z.infer<typeof request>;

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Plain;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** From it the library finds the statement that failed. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** The request in a message of the add-in; throws where the message is not one. */
export const readRequest = (text: string): Request => request.parse(JSON.parse(text));

/** The answer to the request with that number, as a message to the add-in. */
export const writeAnswer = (id: number, answer: BatchAnswer): string =>
  JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
  });
