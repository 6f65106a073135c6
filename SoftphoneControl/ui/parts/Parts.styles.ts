import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** What many views are made of. */
export const usePartStyles = makeStyles({
  /** Takes the room that is left, and breaks long names. */
  grow: { minWidth: "0", overflowWrap: "anywhere", textAlign: "start", ...shorthands.flex(1) },
  /** Small buttons side by side. */
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", ...shorthands.gap(tokens.spacingVerticalXS) },
  /** A button among others. */
  plain: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** For screen readers alone. */
  unseen: { position: "absolute", width: "1px", height: "1px", clipPath: "inset(50%)", whiteSpace: "nowrap", ...shorthands.overflow("hidden") },
  /** One line, cut where it has to be. */
  line: { whiteSpace: "nowrap", textOverflow: "ellipsis", ...shorthands.overflow("hidden") },
  /** Around an icon that turns. */
  icon: { display: "flex", flexShrink: 0 },
  panelTitle: { paddingInlineStart: tokens.spacingHorizontalS },
  turned: { transform: "rotate(180deg)" },
});
