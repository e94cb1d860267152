import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { TextButton } from "../pieces/TextButton";
import { AccountCard } from "./AccountCard";
import { NeedCard } from "./NeedCard";
import { PaymentsCard } from "./PaymentsCard";

/** The owner's account over time: how low it falls and when, what comes in and goes out, and when the grant is paid. */
export function Liquidity({ book, actions }: ScreenProps) {
  const { words } = usePane();
  const styles = useScreenStyles();
  const { project, calculation } = book;
  const { cashFlow, financing, budget } = calculation;
  const terms = book.cellOf("cashFlow.claimMonths");
  const changeTerms = (label: string) =>
    terms === undefined ? null : (
      <TextButton
        onClick={() => {
          actions.show(terms);
        }}
      >
        {label}
      </TextButton>
    );
  if (cashFlow === undefined) {
    return (
      <Card title={words.liquidity.need}>
        <p className={styles.text}>{words.liquidity.noTerms}</p>
        {changeTerms(words.liquidity.giveTerms)}
      </Card>
    );
  }
  return (
    <div className={styles.screen}>
      {financing.grant === 0 ? <Notice sign="info">{words.liquidity.noGrant}</Notice> : null}
      <NeedCard cashFlow={cashFlow} ownMeans={project.cashFlow?.ownMeans} />
      <AccountCard cashFlow={cashFlow} />
      {financing.grant === 0 ? null : (
        <PaymentsCard
          cashFlow={cashFlow}
          terms={project.cashFlow ?? {}}
          first={budget.grid.first}
          aside={changeTerms(words.liquidity.change)}
        />
      )}
    </div>
  );
}
