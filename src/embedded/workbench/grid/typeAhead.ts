import { ICommandService, type ICommandInfo, type Univer } from "@univerjs/core";
import { RichTextEditingMutation, SetTextSelectionsOperation } from "@univerjs/docs";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { distinctUntilChanged, filter, map, skip } from "rxjs";
import { z } from "zod";
import { type HeldKeys } from "./heldKeys";

/** Before Univer's own, so that ours sees what they answer together. */
const FIRST = 1000;
/** A cursor that has not come by then, on however busy a computer, will not come. */
const LONGEST_WAIT = 3000;

/**
 * Lets people type faster than the grid. Univer 0.25.1 moves its cursor some time after a text has come in, and enters a
 * cell in several tasks, waiting for the cell's rule: keys that come meanwhile would stand in the wrong order, be lost, or
 * overwrite the cell that is being left. They wait here; where the rule refuses what was typed, they are forgotten.
 */
export function typeAhead(univer: Univer, keys: HeldKeys): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let rulesAsked = 0;
  let awaited: Cursor | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;

  const releaseSoon = (): void => {
    // Univer goes on in steps that are queued before this one.
    setTimeout(() => {
      if (rulesAsked === 0 && awaited === undefined) keys.release();
    }, 0);
  };
  const cursorIsThere = (): void => {
    clearTimeout(wait);
    awaited = undefined;
    releaseSoon();
  };

  commands.onCommandExecuted((command) => {
    const meant = command.id === RichTextEditingMutation.id ? cursorAfterEdit(command) : undefined;
    if (meant !== undefined) {
      awaited = meant;
      keys.hold();
      clearTimeout(wait);
      wait = setTimeout(cursorIsThere, LONGEST_WAIT);
    } else if (awaited !== undefined && command.id === SetTextSelectionsOperation.id) {
      if (isAt(awaited, command)) cursorIsThere();
    }
  });
  injector
    .get(IEditorBridgeService)
    .visible$.pipe(
      map(({ visible }) => visible),
      distinctUntilChanged(),
      skip(1),
      filter((visible) => !visible),
    )
    .subscribe(() => {
      keys.hold();
      cursorIsThere();
    });
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (answer, _cell, next) => {
      rulesAsked += 1;
      try {
        const isValid = (await next(answer)) ?? true;
        if (!isValid) keys.forget();
        return isValid;
      } finally {
        rulesAsked -= 1;
        releaseSoon();
      }
    },
  });
}

interface Cursor {
  readonly editor: string;
  readonly offset: number;
}

const edited = z.object({
  unitId: z.string(),
  textRanges: z.array(z.object({ startOffset: z.number() })).min(1),
  isSync: z.literal(false).optional(),
});
const moved = z.object({
  unitId: z.string(),
  ranges: z.array(z.object({ startOffset: z.number() })),
});

/** Where an edit will put the cursor; undefined for edits that follow those of the other editor, or leave it. */
function cursorAfterEdit({ params }: ICommandInfo): Cursor | undefined {
  const { success, data } = edited.safeParse(params);
  const offset = data?.textRanges[0]?.startOffset;
  return success && offset !== undefined ? { editor: data.unitId, offset } : undefined;
}

function isAt({ editor, offset }: Cursor, { params }: ICommandInfo): boolean {
  const { data } = moved.safeParse(params);
  return data?.unitId === editor && data.ranges[0]?.startOffset === offset;
}
