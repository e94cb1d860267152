import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { ChoiceField } from "../pieces/ChoiceField";
import { type Choice, CHOICES, countOf } from "./filter";
import { type Filter, type Scope } from "./useFilter";

const useStyles = makeStyles({ shown: { ":not(:empty)": { paddingTop: tokens.spacingVerticalXS } } });

/** Which outcomes are shown, of the whole workbook or of the sheet that the user is on. */
export function Filters({ filter }: { readonly filter: Filter }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { words, formats } = usePane();
  const { checks } = words;
  const { choice, choose, scope, setScope, sheet, all, within, count } = filter;
  const names: Readonly<Record<Choice, string>> = { ...checks.groups, ...checks.choices };
  const scopes: readonly { readonly value: Scope; readonly text: string }[] = [
    { value: "book", text: checks.wholeBook },
    { value: "sheet", text: sheet === undefined ? checks.ownSheet : checks.sheet(sheet) },
  ];
  const total = countOf("all", all);
  return (
    <div>
      <div className={screen.fields}>
        <ChoiceField
          label={checks.show}
          value={choice}
          choices={CHOICES.map((value) => ({
            value,
            text: checks.choice(names[value], formats.count(countOf(value, within))),
          }))}
          onChoose={choose}
        />
        <ChoiceField label={checks.scope} value={scope} choices={scopes} onChoose={setScope} />
      </div>
      <p className={mergeClasses(screen.small, styles.shown)} role="status">
        {count === total ? "" : checks.shown(count, total)}
      </p>
    </div>
  );
}
