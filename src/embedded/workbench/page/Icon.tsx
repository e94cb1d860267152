/** Drawn for the workbench: lines of one width on a field of 20, in the colour of the text. */
const PATHS = {
  open: "M2.5 15.5v-11h5l1.5 2h6v2.5M2.5 15.5l2.5-6.5h13l-2.5 6.5z",
  save: "M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13.5v3h13v-3",
  undo: "M4 8.5h8.5a4 4 0 0 1 0 8H8M4 8.5 7.5 5M4 8.5 7.5 12",
  redo: "M16 8.5H7.5a4 4 0 0 0 0 8H12M16 8.5 12.5 5M16 8.5 12.5 12",
  reload: "M15.5 10a5.5 5.5 0 1 1-1.6-3.9L16 8M16 4v4h-4",
  close: "M5 5l10 10M15 5 5 15",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
