import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useLogViewerStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalXS) },
  search: { minWidth: "0", ...shorthands.flex(2, 1, "200px") },
  choice: { minWidth: "0", ...shorthands.flex(1, 1, "110px") },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
  /** Pushes the buttons to the end, or to a line of their own. */
  count: { textAlign: "start", whiteSpace: "nowrap", ...shorthands.flex(1, 0, "auto") },
  lines: {
    maxHeight: "320px",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
  },
  list: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  none: { ...shorthands.padding(tokens.spacingVerticalM) },
});
