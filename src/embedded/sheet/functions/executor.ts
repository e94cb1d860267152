import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { type FunctionArgument, readArgument } from "./readArgument";
import { type CustomFunction, type FunctionCall, type Place } from "./customFunction";
import { writeAnswer } from "./writeAnswer";

/** What the cells show until the add-in has registered its functions, as in Excel. */
const NOT_YET = "#BUSY!";

/**
 * A custom function for Univer's calculation. A function of Univer's own kind, since the facade's hand a blank cell over
 * as 0; and nothing is thrown on, since that would end the calculation for good, and Node with it.
 */
export function createExecutor(
  name: string,
  { id, parameters }: CustomFunction,
  call: FunctionCall,
  placeOf: (sheetId: string, row: number, column: number) => Place,
): BaseFunction {
  class Executor extends BaseFunction {
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const place = placeOf(this.subUnitId ?? "", this.row, this.column);
        return writeAnswer(answerOrBusy(call(id, shaped(variants, parameters), place)));
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return new Executor(name);
}

function answerOrBusy(answer: ReturnType<FunctionCall>): Exclude<ReturnType<FunctionCall>, undefined> {
  return answer === undefined ? NOT_YET : answer;
}

/** One argument for each parameter, null for what is left out; the last takes all the rest where it repeats. */
function shaped(
  variants: readonly BaseValueObject[],
  parameters: CustomFunction["parameters"],
): readonly FunctionArgument[] {
  return parameters.map(({ dimensionality, repeating }, index) => {
    const isMatrix = dimensionality === "matrix";
    if (repeating !== true) return readArgument(variants[index], isMatrix);
    return variants.slice(index).map((variant) => readArgument(variant, isMatrix));
  });
}
