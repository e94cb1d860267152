/*
 * Where things stand on a sheet; rows and columns count from 0.
 * Row 1 title, row 2 help, row 3 sums, row 4 headings, data from row 5: the sums stand above, so that lists can grow.
 */

export const TITLE_ROW = 0;
export const HELP_ROW = 1;
export const SUM_ROW = 2;
export const HEADING_ROW = 3;
export const FIRST_ROW = 4;

/** Columns of the sheet Projekt: what is asked, the answer, what it means. */
export const FACT_COLUMNS = { label: 1, value: 2, note: 3 } as const;

/** Months that the month grid reaches beyond the project's last. */
export const SPARE_MONTHS = 6;
