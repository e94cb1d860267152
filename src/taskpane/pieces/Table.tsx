import { mergeClasses } from "@fluentui/react-components";
import { type ComponentProps } from "react";
import { useTableStyles } from "./tableStyles";

type Look = Exclude<keyof ReturnType<typeof useTableStyles>, "table" | "heading" | "cell">;

interface CellProps extends Omit<ComponentProps<"td">, "className"> {
  readonly look?: readonly Look[];
}

/** A table named by its label; the views have at most four columns, so that none scrolls sideways. */
export function Table(props: Omit<ComponentProps<"table">, "className"> & { readonly "aria-label": string }) {
  const { table } = useTableStyles();
  return <table className={table} {...props} />;
}

/** The heading of a column. */
export function ColumnHeading({ look = [], ...cell }: CellProps) {
  const styles = useTableStyles();
  return (
    <th scope="col" className={mergeClasses(styles.heading, ...look.map((each) => styles[each]))} {...cell} />
  );
}

/** What a row is about: its first cell. */
export function RowHeading({ look = [], ...cell }: CellProps) {
  const styles = useTableStyles();
  return (
    <th scope="row" className={mergeClasses(styles.cell, ...look.map((each) => styles[each]))} {...cell} />
  );
}

export function Cell({ look = [], ...cell }: CellProps) {
  const styles = useTableStyles();
  return <td className={mergeClasses(styles.cell, ...look.map((each) => styles[each]))} {...cell} />;
}
