import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallBarStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", minWidth: "0", columnGap: tokens.spacingHorizontalXS, ...shorthands.flex(1) },
  party: { fontSize: tokens.fontSizeBase200, justifyContent: "flex-start", height: "32px", minWidth: "0", columnGap: tokens.spacingHorizontalXS, ...shorthands.flex(1), ...shorthands.padding(0, tokens.spacingHorizontalXS) },
  name: { minWidth: "0", textAlign: "start", ...shorthands.flex(0, 1, "auto") },
  button: { flexShrink: 0, width: "32px", height: "32px", minWidth: "32px" },
});
