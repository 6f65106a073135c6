import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useWrapupFormStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", ...shorthands.gap(tokens.spacingVerticalS) },
  reason: { minWidth: "0", ...shorthands.flex(1, 1, "160px") },
  /** Its room is kept: nothing moves under who writes. */
  hints: { display: "flex", flexWrap: "wrap", minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ...shorthands.gap(0, tokens.spacingHorizontalS) },
  done: { flexShrink: 0 },
});
