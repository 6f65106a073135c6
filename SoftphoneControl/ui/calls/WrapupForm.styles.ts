import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useWrapupFormStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", ...shorthands.gap(tokens.spacingVerticalS) },
  reason: { minWidth: "0", ...shorthands.flex(1, 1, "120px") },
  /** Its room is kept: nothing moves under who writes. */
  hints: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  soon: { minHeight: tokens.lineHeightBase200 },
  done: { flexShrink: 0 },
});
