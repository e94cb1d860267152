import { type Actions } from "../book";
import { usePane } from "../language";
import { TextButton } from "./TextButton";

interface ShowCellProps {
  /** `Personal!E12` */
  readonly cell: string;
  readonly show: Actions["show"];
}

/** Leads to a cell; the focus stays where it is. */
export function ShowCell({ cell, show }: ShowCellProps) {
  const { words } = usePane();
  return (
    <TextButton
      onClick={() => {
        show(cell);
      }}
    >
      {words.shell.showCell(cell)}
    </TextButton>
  );
}
