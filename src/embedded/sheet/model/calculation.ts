import { ICommandService, type IExecutionOptions, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** When the workbook's calculation is done. */
export interface Calculation {
  /** Resolves when no calculation runs and none is about to. */
  readonly settle: () => Promise<void>;
  /** Every formula anew; resolves when it is done. */
  readonly recalculate: () => Promise<void>;
}

/** Univer waits this long after the last edit before it calculates. */
const DEBOUNCE = 100;
/** So that our timer, set after Univer's own, fires after it even when the page was blocked in the meantime. */
const MARGIN = 15;

/**
 * Follows Univer's calculation. Its own promises answer at once within the debounce, with stale values; so the same
 * commands that start its timer start one here.
 */
export function followCalculation(univer: Univer): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const starters = injector.get(IActiveDirtyManagerService);
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = 0;
  let running = false;

  const rest = (): void => {
    if (running || timer !== undefined) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const begin = (): void => {
    clearTimeout(timer);
    // In a page Univer's listener comes after this one, and others between may take their time: its timer is set by the
    // end of this task.
    timer = setTimeout(() => {
      timer = setTimeout(() => {
        timer = undefined;
        rest();
      }, DEBOUNCE + MARGIN);
    }, 0);
  };
  // The results are written in tasks that Univer queues just before it tells that it is done.
  const end = (run: number): void => {
    setTimeout(() => {
      if (run !== started) return;
      running = false;
      rest();
    }, 0);
  };

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      started++;
      running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (endsCalculation(command.params)) end(started);
    } else if (starters.get(command.id) !== undefined && !isLocalEdit(command.id, options)) begin();
  });

  const settle = (): Promise<void> =>
    running || timer !== undefined ? new Promise((resolve) => waiting.add(resolve)) : Promise.resolve();
  return {
    settle,
    recalculate: async () => {
      await settle();
      await commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { forceCalculation: true, dirtyRanges: [] },
        { onlyLocal: true },
      );
      await settle();
    },
  };
}

function isLocalEdit(command: string, options: IExecutionOptions | undefined): boolean {
  return command === SetRangeValuesMutation.id && options?.onlyLocal === true;
}

function endsCalculation(params: object | undefined): boolean {
  if (params === undefined || !("functionsExecutedState" in params)) return false;
  return params.functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION;
}
