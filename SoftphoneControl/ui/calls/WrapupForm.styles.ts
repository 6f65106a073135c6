import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useWrapupFormStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", ...shorthands.gap(tokens.spacingVerticalS) },
  reason: { minWidth: "0", ...shorthands.flex(1, 1, "160px") },
  done: { flexShrink: 0 },
});
