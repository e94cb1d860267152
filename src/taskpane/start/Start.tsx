import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Project } from "../../budget";
import { type Language } from "../../i18n";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { ChoiceField } from "../pieces/ChoiceField";
import { type ExampleId } from "./examples";
import { Examples } from "./Examples";
import { NewProjectForm } from "./NewProjectForm";
import { ProjectFileInput } from "./ProjectFileInput";
import { type NotCreated, type StartProps, useCreate } from "./useCreate";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  clashes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  help: { color: tokens.colorNeutralForeground3 },
});

/** A workbook without a budget: three ways to begin one. */
export function Start(props: StartProps) {
  const styles = useStyles();
  const { language: paneLanguage, words } = usePane();
  const [language, setLanguage] = useState<Language>(paneLanguage);
  const { busy, refused, create } = useCreate(props);
  const { start } = words;
  return (
    <main className={styles.page}>
      <div>
        <h2 className={styles.heading}>{start.heading}</h2>
        <p className={styles.help}>{start.lead}</p>
      </div>
      <Notice sign="info">{start.undo}</Notice>
      {refused === undefined ? null : <Refusal refused={refused} />}
      <ChoiceField
        label={start.fields.sheets}
        value={language}
        choices={[
          { value: "sv", text: start.languages.sv },
          { value: "en", text: start.languages.en },
        ]}
        onChoose={setLanguage}
      />
      <NewProjectForm
        busy={busy}
        onFilled={(project) => {
          create(project, language);
        }}
      />
      <Card title={start.examples.heading}>
        <Examples
          busy={busy}
          onOpen={(id) => {
            create(exampleProject(id), language);
          }}
        />
      </Card>
      <ProjectFileInput
        busy={busy}
        onCreate={(project) => {
          create(project, language);
        }}
      />
    </main>
  );
}

/** The project of an example. */
async function exampleProject(id: ExampleId): Promise<Project> {
  const { readExample } = await import(/* webpackChunkName: "examples" */ "./readExample");
  return readExample(id);
}

function Refusal({ refused }: { readonly refused: NotCreated }) {
  const styles = useStyles();
  const { start } = usePane().words;
  if (refused.why === "failed") {
    return (
      <Notice sign="error" role="alert" title={start.failed}>
        {refused.sentence}
      </Notice>
    );
  }
  return (
    <Notice sign="error" role="alert" title={start.clashes}>
      <ul className={styles.clashes}>
        {refused.clashes.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {start.clashAdvice}
    </Notice>
  );
}
