import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useJourneyStyles = makeStyles({
  /** In line with what stands above and below. */
  section: { "> button": { paddingInlineStart: "0" } },
  visits: {
    maxHeight: "216px",
    overflowY: "auto",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
  },
  visit: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.padding("2px", tokens.spacingHorizontalS),
  },
  list: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, ...shorthands.padding("2px", tokens.spacingHorizontalS) },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, "& svg": { width: "14px", height: "14px", verticalAlign: "middle" } },
  what: { minWidth: "0", textAlign: "start", ...shorthands.flex(1) },
  ago: { flexShrink: 0, whiteSpace: "nowrap" },
  /** Two lines at most: what stands below hardly moves. */
  why: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", ...shorthands.overflow("hidden") },
});
