import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const usePeopleCallingStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(0, 0, tokens.borderRadiusMedium, tokens.borderRadiusMedium),
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
  },
  title: { paddingInlineStart: tokens.spacingHorizontalS },
  chevron: { display: "flex" },
  shut: { transform: "rotate(-90deg)" },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...shorthands.padding(0, tokens.spacingHorizontalM, tokens.spacingVerticalS),
  },
  hint: { color: tokens.colorNeutralForeground3 },
  callers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(124px, 1fr))",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  caller: {
    flexDirection: "column",
    alignItems: "stretch",
    minWidth: "0",
    maxWidth: "none",
    textAlign: "start",
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    ...shorthands.padding("2px", tokens.spacingHorizontalS),
  },
  name: { textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold, ...shorthands.overflow("hidden") },
  topic: {
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    ...shorthands.overflow("hidden"),
  },
  setUpTitle: { fontSize: tokens.fontSizeBase300, paddingTop: tokens.spacingVerticalXS },
  /** Rows of small buttons and fields. */
  orders: { display: "flex", flexWrap: "wrap", alignItems: "center", ...shorthands.gap(tokens.spacingVerticalXS) },
  tools: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalXS },
  tool: { display: "flex", flexWrap: "wrap", maxWidth: "420px", minWidth: "0", ...shorthands.gap(tokens.spacingVerticalXS), ...shorthands.flex(1, 1, "240px") },
  order: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
  input: { minWidth: "0", ...shorthands.flex(1, 1, "120px") },
});
