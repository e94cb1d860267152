import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { type LargestGrant } from "./largestGrant";
import { useLargestGrant } from "./useLargestGrant";

/** Computes the largest grant and shows what it would change before anything is written. */
export function LargestGrantOffer(props: ScreenProps) {
  const { words } = usePane();
  const styles = useScreenStyles();
  const { proposal, refusal, compute, cancel, apply } = useLargestGrant(props);
  const offer = useRef<HTMLDivElement>(null);
  // The pressed button goes with the proposal; the focus goes back to where the proposal came from.
  const goBack = (): void => offer.current?.querySelector("button")?.focus();
  return (
    <>
      <div ref={offer} className={styles.actions}>
        <Button size="small" onClick={compute}>
          {words.financing.compute}
        </Button>
      </div>
      {proposal === undefined ? null : <Proposal proposal={proposal} />}
      {proposal?.kind === "change" ? (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            size="small"
            onClick={() => {
              void apply().then((written) => {
                if (written) goBack();
              });
            }}
          >
            {words.financing.apply}
          </Button>
          <Button
            size="small"
            onClick={() => {
              cancel();
              goBack();
            }}
          >
            {words.financing.cancel}
          </Button>
        </div>
      ) : null}
      {refusal.length === 0 ? null : (
        <Notice sign="error" role="alert">
          {refusal.join(" ")}
        </Notice>
      )}
    </>
  );
}

function Proposal({ proposal }: { readonly proposal: LargestGrant }) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  switch (proposal.kind) {
    case "calculated":
      return <Notice sign="info">{words.financing.computed}</Notice>;
    case "already":
      return <Notice sign="met">{words.financing.already(formats.preciseAmount(proposal.grant))}</Notice>;
    case "change":
      return (
        <Notice sign="info" title={words.financing.proposal}>
          <dl className={styles.facts}>
            <dt>{words.financing.now}</dt>
            <dd>{formats.preciseAmount(proposal.now)}</dd>
            <dt>{words.financing.after}</dt>
            <dd>{formats.preciseAmount(proposal.grant)}</dd>
            <dt>{words.financing.balanceAfter}</dt>
            <dd>{formats.preciseAmount(proposal.balance)}</dd>
          </dl>
          {words.financing.changes(proposal.cells)}
        </Notice>
      );
  }
}
