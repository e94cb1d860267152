import { LANGUAGES } from "../i18n";
import { AmountOutOfRange } from "../money";
import { type CellProblem } from "./cells/problem";
import { sentence } from "./sentence";

/**
 * Ends the function with an error in its cell and a sentence beside it. Excel shows the sentence for `#VALUE!` and
 * `#N/A` only, so what is wrong with an argument is always one of these; an error that came in as input goes out as
 * itself where Excel lets a function give that error.
 *
 * The sentence is in Swedish and English: a result is calculated once and read by everybody who opens the workbook, in
 * whatever language, and arithmetic functions have no argument for it.
 */
export function refuse(problem: CellProblem): never {
  const message = LANGUAGES.map((language) => sentence(problem, language)).join(" / ");
  throw new CustomFunctions.Error(errorCode(problem), message);
}

/** What a function answers; an amount beyond what Delfin calculates with becomes a sentence. A bug stays a bug. */
export function answer<Result>(calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof AmountOutOfRange) return refuse({ code: "amountOutOfRange" });
    throw error;
  }
}

function errorCode(problem: CellProblem): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (problem.code === "notFound" || problem.code === "noAnswer") return notAvailable;
  return problem.code === "errorValue" ? passedOn(problem.error) : invalidValue;
}

/** A function may take in `#REF!` and `#NAME?`, and newer errors, but not give them. */
function passedOn(error: string): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable, divisionByZero, invalidNumber, nullReference } =
    CustomFunctions.ErrorCode;
  const allowed = new Map<string, CustomFunctions.ErrorCode>(
    [notAvailable, divisionByZero, invalidNumber, nullReference].map((code) => [code, code]),
  );
  return allowed.get(error) ?? invalidValue;
}
