import { mergeClasses } from "@fluentui/react-components";
import { useMatrixStyles } from "./matrixStyles";
import { useGridKeys } from "./useGridKeys";

export interface MatrixColumn {
  readonly key: string;
  readonly name: string;
}

export interface MatrixCell {
  readonly text: string;
  /** The cell in words, row and column said, for those who come to it without seeing where it stands. */
  readonly label: string;
  /** Beyond a limit: told by frame, sign and the label's words. */
  readonly over?: boolean;
  /** A sum. */
  readonly strong?: boolean;
  /** What Enter leads to. */
  readonly path?: string;
}

export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly detail?: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixProps {
  readonly label: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  /** Names of columns stand upright where they are longer than a cell is wide. */
  readonly names: "level" | "upright";
  readonly rows: readonly MatrixRow[];
  readonly open: (path: string) => void;
}

/** Figures by row and column, walked through with the arrow keys; Enter or a click leads to what a cell is made of. */
export function Matrix({ label, corner, columns, names, rows, open }: MatrixProps) {
  const styles = useMatrixStyles();
  const openCell = (cell: MatrixCell | undefined): void => {
    if (cell?.path !== undefined) open(cell.path);
  };
  const keys = useGridKeys(rows.length, columns.length, ({ row, column }) => {
    openCell(rows[row]?.cells[column]);
  });
  return (
    <table role="grid" aria-label={label} className={styles.matrix} onKeyDown={keys.onKeyDown}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.corner)}>
            {corner}
          </th>
          {columns.map(({ key, name }) => (
            <th
              key={key}
              scope="col"
              className={mergeClasses(
                styles.heading,
                names === "upright" ? styles.narrowColumn : styles.column,
              )}
            >
              {names === "upright" ? <div className={styles.upright}>{name}</div> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, detail, cells }, row) => (
          <tr key={key}>
            <th scope="row" className={styles.row}>
              {name}
              {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
            </th>
            {cells.map((cell, column) => (
              <td
                key={columns[column]?.key}
                role="gridcell"
                tabIndex={keys.isStop({ row, column }) ? 0 : -1}
                aria-label={cell.label}
                className={mergeClasses(
                  styles.cell,
                  cell.path !== undefined && styles.leads,
                  cell.strong === true && styles.strong,
                  cell.over === true && styles.over,
                )}
                onClick={() => {
                  keys.choose({ row, column });
                  openCell(cell);
                }}
              >
                {cell.over === true ? (
                  <svg className={styles.sign} viewBox="0 0 8 8" aria-hidden="true">
                    <path d="M4 0 8 8H0Z" />
                  </svg>
                ) : null}
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
