import { useState } from "react";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { type LargestGrant, proposeLargestGrant } from "./largestGrant";

export interface LargestGrantState {
  /** What was computed; undefined before, and after it was cancelled or written. */
  readonly proposal: LargestGrant | undefined;
  /** Why nothing was written. */
  readonly refusal: readonly string[];
  readonly compute: () => void;
  readonly cancel: () => void;
  /** Answers whether the change was written. */
  readonly apply: () => Promise<boolean>;
}

/** The offer of the largest grant: computed on demand, written only when its preview is accepted. */
export function useLargestGrant({ book, actions }: ScreenProps): LargestGrantState {
  const { words, formats } = usePane();
  const [offered, setOffered] = useState<{
    readonly of: ScreenProps["book"];
    readonly proposal: LargestGrant;
  }>();
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  // A proposal is about the book that it was computed from; an edit in the sheets makes it void.
  const proposal = offered?.of === book ? offered.proposal : undefined;
  return {
    proposal,
    refusal,
    compute: () => {
      setRefusal([]);
      const computed = proposeLargestGrant(book.project, book.calculation);
      setOffered({ of: book, proposal: computed });
      actions.announce(sentenceOf(computed));
    },
    cancel: () => {
      setOffered(undefined);
    },
    apply: async () => {
      if (proposal?.kind !== "change") return false;
      const applied = await actions.apply(proposal.adjustments);
      if (!applied.ok) {
        setRefusal(applied.sentences);
        return false;
      }
      setOffered(undefined);
      actions.announce(words.financing.applied(formats.preciseAmount(proposal.grant)));
      return true;
    },
  };

  function sentenceOf(computed: LargestGrant): string {
    switch (computed.kind) {
      case "calculated":
        return words.financing.computed;
      case "already":
        return words.financing.already(formats.preciseAmount(computed.grant));
      case "change":
        return words.financing.wouldBe(
          formats.preciseAmount(computed.grant),
          formats.preciseAmount(computed.now),
        );
    }
  }
}
