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
});
