import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const usePeopleStyles = makeStyles({
  /** In a panel of its own there is room for more than in a call's card. */
  tall: { maxHeight: "min(400px, 60vh)" },
  list: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  group: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalM, 0),
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  /** Beside what else can be done with somebody, or above it where a name would have no room. */
  person: { minWidth: "0", ...shorthands.flex(1, 1, "170px") },
  /** The name, and beside it what is to be known; below it where both have no room. */
  words: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minWidth: "0", textAlign: "start", ...shorthands.flex(1) },
  name: { minWidth: "0", overflowWrap: "anywhere", ...shorthands.flex(1, 1, "7em") },
  hint: { minWidth: "0", overflowWrap: "anywhere" },
  more: { flexShrink: 0 },
  tools: { display: "flex", flexWrap: "wrap", marginInlineStart: "auto" },
  tool: { flexShrink: 0, minWidth: "28px" },
  chosen: { color: tokens.colorBrandForeground1 },
});
