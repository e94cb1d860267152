import { type ScreenProps } from "../book";
import { useScreenStyles } from "../pieces/screenStyles";
import { CoFinanciersCard } from "./CoFinanciersCard";
import { GrantCard } from "./GrantCard";
import { LeastCoFinancing } from "./LeastCoFinancing";

/** Who pays: the grant with what bounds it, every co-financier with what it has promised, and the least that is enough. */
export function Financing(props: ScreenProps) {
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <GrantCard {...props} />
      <CoFinanciersCard {...props} />
      <LeastCoFinancing {...props} />
    </div>
  );
}
