import { type ScreenProps } from "../book";
import { useScreenStyles } from "../pieces/screenStyles";
import { CoFinanciersCard } from "./CoFinanciersCard";
import { GrantCard } from "./GrantCard";

/** Who pays: the grant with what bounds it, and every co-financier with what it has promised. */
export function Financing(props: ScreenProps) {
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <GrantCard {...props} />
      <CoFinanciersCard {...props} />
    </div>
  );
}
