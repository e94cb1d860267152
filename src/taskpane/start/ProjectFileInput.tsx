import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type Project } from "../../budget";
import { failureSentence } from "../failure";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { type NamedReading, useProjectFile } from "./useProjectFile";

const useStyles = makeStyles({
  file: { width: "100%", minWidth: 0, font: "inherit", color: "inherit" },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface ProjectFileInputProps {
  readonly busy: boolean;
  readonly onCreate: (project: Project) => void;
}

/** Reads a project file from the computer; all its mistakes are shown at once. */
export function ProjectFileInput({ busy, onCreate }: ProjectFileInputProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { read, choose } = useProjectFile();
  const { file } = words.start;
  return (
    <Card title={file.heading}>
      <Field label={file.label} hint={file.help} size="small">
        {(field) => (
          <input
            {...field}
            type="file"
            className={styles.file}
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              choose(currentTarget.files?.[0]);
            }}
          />
        )}
      </Field>
      {read === undefined ? null : <Result read={read} busy={busy} onCreate={onCreate} />}
    </Card>
  );
}

interface ResultProps extends ProjectFileInputProps {
  readonly read: NamedReading;
}

function Result({ read, busy, onCreate }: ResultProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { file } = words.start;
  if (read.state === "gone") return <Notice sign="error" role="alert" title={file.gone(read.name)} />;
  if (read.state === "failed") {
    return (
      <Notice sign="error" role="alert" title={words.shell.failed}>
        {failureSentence(read.error, words)}
      </Notice>
    );
  }
  const { name, result } = read;
  if (!result.ok) {
    return (
      <Notice sign="error" role="alert" title={file.unreadable(name, result.problems.length)}>
        <ul className={styles.problems}>
          {result.problems.map((problem, position) => (
            <li key={position}>{words.problems.sentence(problem)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <>
      <Notice sign="met" role="status">
        {file.read(name)}
      </Notice>
      <Button
        appearance="primary"
        disabled={busy}
        onClick={() => {
          onCreate(result.project);
        }}
      >
        {file.create(result.project.project.name)}
      </Button>
    </>
  );
}
