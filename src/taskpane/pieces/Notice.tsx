import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Sign, VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  text: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface NoticeProps {
  readonly sign: Sign;
  readonly title?: string;
  /** An error interrupts a screen reader; anything else waits for its turn or is silent. */
  readonly role?: "alert" | "status";
  readonly children?: ReactNode;
}

/** A framed message with the sign of what it is. */
export function Notice({ sign, title, role, children }: NoticeProps) {
  const styles = useStyles();
  const surface = sign === "error" || sign === "warning" || sign === "met" ? styles[sign] : "";
  return (
    <div className={mergeClasses(styles.notice, surface)} role={role}>
      <VerdictIcon sign={sign} />
      <div className={styles.text}>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
