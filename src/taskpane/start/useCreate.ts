import { useState } from "react";
import { type Project } from "../../budget";
import { type Language } from "../../i18n";
import { failureSentence } from "../failure";
import { type Host } from "../host";
import { usePane } from "../language";

/** Why no sheets were made: names that the workbook has already, or what went wrong. */
export type NotCreated =
  | { readonly why: "clashes"; readonly clashes: readonly string[] }
  | { readonly why: "failed"; readonly sentence: string };

export interface Creation {
  readonly busy: boolean;
  readonly refused?: NotCreated;
  /** A project that is still being fetched is waited for. */
  readonly create: (project: Project | Promise<Project>, language: Language) => void;
}

/** What Start is given. */
export interface StartProps {
  readonly host: Pick<Host, "insertSheets">;
  /** The sheets stand. */
  readonly onCreated: () => void;
  readonly announce: (sentence: string) => void;
}

/** Puts a project's sheets into the workbook, one project at a time. */
export function useCreate({ host, onCreated, announce }: StartProps): Creation {
  const { words } = usePane();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<NotCreated>();

  const insert = async (
    given: Project | Promise<Project>,
    language: Language,
  ): Promise<NotCreated | undefined> => {
    try {
      const project = await given;
      const { findingsOf } = await import(/* webpackChunkName: "calculated" */ "../calculated");
      const inserted = await host.insertSheets(project, {
        language,
        findings: findingsOf(project, language),
      });
      if (!inserted.ok) return { why: "clashes", clashes: inserted.clashes };
      announce(words.start.created(project.project.name));
      return undefined;
    } catch (error) {
      return { why: "failed", sentence: failureSentence(error, words) };
    }
  };

  return {
    busy,
    ...(refused === undefined ? {} : { refused }),
    create: (project, language) => {
      setBusy(true);
      setRefused(undefined);
      void insert(project, language).then((why) => {
        setBusy(false);
        setRefused(why);
        if (why === undefined) onCreated();
      });
    },
  };
}
