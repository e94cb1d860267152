import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Sign, VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  tag: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "fit-content",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  error: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  met: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
});

interface TagProps {
  /** Its shape and the words say how the thing stands; the colour repeats it. Without one the tag is a plain word. */
  readonly sign?: Sign;
  readonly children: string;
}

/** A word or two in a frame about the thing that they stand beside. */
export function Tag({ sign, children }: TagProps) {
  const styles = useStyles();
  const surface = sign === "error" || sign === "warning" || sign === "met" ? styles[sign] : "";
  return (
    <span className={mergeClasses(styles.tag, surface)}>
      {sign === undefined ? null : <VerdictIcon sign={sign} />}
      {children}
    </span>
  );
}
