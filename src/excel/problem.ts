/** What Excel can refuse, in our own terms; the sentences stand in `i18n`, topic `excel`. */
export type ExcelProblemCode =
  "protected" | "editing" | "gone" | "notSupported" | "tooLarge" | "busy" | "manyAreas" | "refused";

/** Excel did not do what it was asked to; `office` is Excel's own code, for those who look for it. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    readonly office: string,
    options?: ErrorOptions,
  ) {
    super(`Excel: ${office}`, options);
    this.name = "ExcelProblem";
  }
}

/** Excel's codes by what they mean to the one who reads them; any other is a refusal without a known reason. */
const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  AccessDenied: "protected",
  CellLocked: "protected",
  InvalidOperationInCellEditMode: "editing",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  RangeDoesNotExist: "gone",
  ApiNotAvailable: "notSupported",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RequestTooLarge: "tooLarge",
  ResponseTooLarge: "tooLarge",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  InvalidSelection: "manyAreas",
  InvalidArgumentMultipleAreas: "manyAreas",
};

/**
 * The problem that an error of Office is; any other error is a bug, and comes back as it is. What Office says of its
 * errors is not meant for people, so only the code is kept.
 */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new ExcelProblem(CODES[error.code] ?? "refused", error.code, { cause: error });
}
