import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useKeyPadStyles = makeStyles({
  pad: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    maxWidth: "280px",
    width: "100%",
    alignSelf: "center",
    boxSizing: "border-box",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  key: {
    flexDirection: "column",
    minWidth: "0",
    height: "44px",
    lineHeight: "1.1",
    touchAction: "manipulation",
    userSelect: "none",
    ...shorthands.padding(0),
  },
  digit: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  letters: {
    minHeight: "12px",
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    letterSpacing: "0.08em",
    color: tokens.colorNeutralForeground3,
  },
});
