/*
 * What the wire knows of the workbook behind it: objects that list, by Office.js's own names, what may be asked of them.
 * The list is the only way in: what it does not name answers NotImplemented.
 */

/** A value as it travels in JSON. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** What a member takes and answers. `null` in place of an object is Office.js's null object. */
export type Given = Plain | HostObject;
export type Answer = Given | undefined;

export interface Property {
  readonly get?: () => Answer | Promise<Answer>;
  readonly set?: (value: Given) => void | Promise<void>;
}

export type Method = (...given: readonly Given[]) => Answer | Promise<Answer>;

/** An object of the workbook, a proxy's other end. */
export interface HostObject {
  /** Microsoft's name of its class, `Range`. */
  readonly className: string;
  /** Names as in TypeScript, `getRange`, `values`; hidden ones with their underscore, `_ValidateArraySize`. */
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** The properties that a bare load() gives: the plain ones. */
  readonly scalars?: readonly string[];
  /** The lasting identity that Office.js finds the object by again: of a worksheet, a table, a chart. */
  readonly id?: string;
  /** Whether Office.js holds it by a reference id and tells when it lets go: ranges. */
  readonly tracked?: boolean;
  /** What a collection holds; getItem is its indexer. */
  readonly items?: () => readonly HostObject[] | Promise<readonly HostObject[]>;
}

export const isHostObject = (value: Answer): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "methods" in value;

/** A refusal that reaches the add-in as an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    /** As in Excel.ErrorCodes: `ItemNotFound`, `InvalidArgument`, `NotImplemented`. */
    readonly code: string,
    message: string,
    /** The member that refused, `Range.values`. */
    readonly location = "",
  ) {
    super(message);
  }
}

/** An event on its way to the add-in, in the shape of the rich API's messages. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
