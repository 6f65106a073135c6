import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useWrapupFormStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", ...shorthands.gap(tokens.spacingVerticalS) },
  reason: { minWidth: "0", ...shorthands.flex(99, 1, "120px"), "& select": { height: "auto", minHeight: "24px" } },
  /** With two buttons: they stand side by side, here or in the next line. */
  long: { flexBasis: "220px" },
  /** Its room is kept: nothing moves under who writes. */
  hints: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, minHeight: tokens.lineHeightBase200, marginTop: "-4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  done: { ...shorthands.flex(1, 0, "auto") },
});
