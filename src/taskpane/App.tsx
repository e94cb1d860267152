import { FluentProvider, Text, Title3, tokens, webLightTheme, makeStyles } from "@fluentui/react-components";
import { type Language, words } from "../i18n";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  commands: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The pane's page: for now what Delfin does elsewhere, since the views of the pane are not built. */
export function App({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const { pane } = words(language);
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Title3 as="h1">Delfin</Title3>
        <Text>{pane.purpose}</Text>
        <Text>{pane.notYet}</Text>
        <ul className={styles.commands}>
          {pane.commands.map((command) => (
            <li key={command}>
              <Text font="monospace">{command}</Text>
            </li>
          ))}
        </ul>
      </main>
    </FluentProvider>
  );
}
