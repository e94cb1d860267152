import { type Filled } from "./content";
import { type Expected } from "./problem";

/** A kind of argument: what it may be, and how it is read; undefined from `read` means that the value is not that. */
export interface Kind<Value> {
  readonly expected: Expected;
  readonly read: (content: Filled) => Value | undefined;
}
