import { useRef, useState } from "react";
import { readProjectBytes, type ReadProject } from "../../project-file";

/** A project file that was read, under its name; "gone" where it could no longer be opened. */
export type NamedReading = { readonly name: string } & (
  { readonly state: "gone" } | { readonly state: "read"; readonly result: ReadProject }
);

export interface ProjectFile {
  readonly read: NamedReading | undefined;
  readonly choose: (file: File | undefined) => void;
}

/** Reads the file that is chosen last, in the pane: nothing is sent anywhere. */
export function useProjectFile(): ProjectFile {
  const [read, setRead] = useState<NamedReading>();
  const latest = useRef<File>(undefined);
  return {
    read,
    choose: (file) => {
      latest.current = file;
      setRead(undefined);
      if (file === undefined) return;
      void readingOf(file).then((reading) => {
        if (latest.current === file) setRead(reading);
      });
    },
  };
}

async function readingOf(file: File): Promise<NamedReading> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, state: "read", result: readProjectBytes(bytes) };
  } catch {
    // The browser refuses a file that was moved or changed after it was chosen.
    return { name, state: "gone" };
  }
}
