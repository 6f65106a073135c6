import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoundPanelStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalS, tokens.spacingHorizontalM) },
  choice: { minWidth: "0", ...shorthands.flex(1, 1, "200px") },
});
