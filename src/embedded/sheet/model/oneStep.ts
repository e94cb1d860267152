import { type IDisposable, IUndoRedoService } from "@univerjs/core";
import { type OpenWorkbook, univerBook } from "./openWorkbook";

/** What Univer 0.25.1 has for it; it means to put something else in its place, which this version does not have yet. */
interface Batching {
  readonly __tempBatchingUndoRedo: (unitId: string) => IDisposable;
}

export type AsOneStep = <Done>(work: () => Promise<Done>) => Promise<Done>;

/**
 * Does something that one undo takes back as a whole. Excel merges the writes of a run that asks for it
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities); Office.js 1.1.110 does not tell
 * its host which runs ask, so every batch is one step here.
 */
export function createOneStep(open: OpenWorkbook): AsOneStep {
  let isOpen = false;
  return async (work) => {
    // Results of custom functions overtake a batch, and are part of its step.
    if (isOpen) return work();
    const undo: Batching = open.univer.__getInjector().get(IUndoRedoService);
    const batching = undo.__tempBatchingUndoRedo(univerBook(open).getId());
    isOpen = true;
    try {
      return await work();
    } finally {
      isOpen = false;
      batching.dispose();
    }
  };
}
