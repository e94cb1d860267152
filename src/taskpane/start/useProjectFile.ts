import { useRef, useState } from "react";
import { type ReadProject } from "../../project-file";

/**
 * A project file that was read, under its name; "gone" where it could no longer be opened, "failed" where what reads it
 * could not be fetched.
 */
export type NamedReading = { readonly name: string } & (
  | { readonly state: "gone" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "read"; readonly result: ReadProject }
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
  // The browser refuses a file that was moved or changed after it was chosen.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { name, state: "gone" };
  try {
    const { readProjectBytes } = await import(/* webpackChunkName: "project-file" */ "../../project-file");
    return { name, state: "read", result: readProjectBytes(new Uint8Array(bytes)) };
  } catch (error) {
    return { name, state: "failed", error };
  }
}
