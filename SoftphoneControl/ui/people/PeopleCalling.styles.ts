import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const usePeopleCallingStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(0, 0, tokens.borderRadiusMedium, tokens.borderRadiusMedium),
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
  },
  note: { ...shorthands.padding(0, tokens.spacingHorizontalM, tokens.spacingVerticalM) },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...shorthands.padding(0, tokens.spacingHorizontalM, tokens.spacingVerticalS),
  },
  callers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(124px, 1fr))",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  caller: {
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: "0",
    maxWidth: "none",
    "& bdi": { maxWidth: "100%" },
    textAlign: "start",
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    ...shorthands.padding("2px", tokens.spacingHorizontalS),
  },
  tools: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalXS },
  tool: { maxWidth: "420px", minWidth: "0", ...shorthands.flex(1, 1, "240px") },
  input: { minWidth: "0", ...shorthands.flex(1, 1, "120px") },
});
