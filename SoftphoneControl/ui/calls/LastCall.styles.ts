import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useLastCallStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    color: tokens.colorNeutralForeground2,
    ...shorthands.padding(0, tokens.spacingHorizontalXS, 0, tokens.spacingHorizontalM),
  },
  what: { minWidth: "0", overflowWrap: "anywhere", ...shorthands.flex(1) },
  who: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
