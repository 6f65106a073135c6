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
    touchAction: "manipulation",
    userSelect: "none",
    ...shorthands.padding(0),
  },
  letters: {
    minHeight: tokens.lineHeightBase100,
    letterSpacing: "0.08em",
    color: tokens.colorNeutralForeground3,
  },
});
