/** The add-in's settings in the workbook, each as JSON text by its key: `Office.context.document.settings`. */
export interface DocumentSettings {
  readonly read: () => Readonly<Record<string, string>>;
  readonly write: (settings: Readonly<Record<string, string>>) => void;
}

/** Settings that live as long as the host. */
export const createSettings = (initial: Readonly<Record<string, string>> = {}): DocumentSettings => {
  let settings = initial;
  return {
    read: () => settings,
    write: (next) => {
      settings = next;
    },
  };
};
