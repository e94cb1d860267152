import { useEffect } from "react";
import { onWanted } from "../../commands";
import { type View } from "../book";
import { usePane } from "../language";

interface WantedNeeds {
  readonly open: (view: View) => void;
  readonly announce: (sentence: string) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Does in the pane what the commands of the ribbon want of it; a book without a budget shows its start by itself. */
export function useWanted({ open, announce, onTrouble }: WantedNeeds): void {
  const { words } = usePane();
  useEffect(
    () =>
      onWanted(({ view, repaired, failure }) => {
        if (view !== undefined && view !== "start") open(view);
        if (repaired !== undefined) announce(words.excel.repaired(repaired));
        if (failure !== undefined) onTrouble(failure);
      }),
    [open, announce, onTrouble, words],
  );
}
