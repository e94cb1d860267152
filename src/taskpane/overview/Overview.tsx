import { type ScreenProps } from "../book";
import { ChecksCard } from "./ChecksCard";
import { LiquidityCard } from "./LiquidityCard";
import { ShareCard } from "./ShareCard";
import { TotalCard } from "./TotalCard";
import { WhoPaysCard } from "./WhoPaysCard";

/** What the project costs, who pays, whether the money suffices and what there is to mend. */
export function Overview({ book, actions }: ScreenProps) {
  return (
    <>
      <TotalCard book={book} />
      {book.project.project.programme === "none" ? null : <ShareCard book={book} />}
      <WhoPaysCard book={book} />
      <LiquidityCard book={book} open={actions.open} />
      <ChecksCard book={book} open={actions.open} />
    </>
  );
}
