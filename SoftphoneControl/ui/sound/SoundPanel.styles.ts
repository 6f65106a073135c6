import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoundPanelStyles = makeStyles({
  panel: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalM, tokens.spacingVerticalM),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
  },
  title: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  choices: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalS, tokens.spacingHorizontalM) },
  choice: { minWidth: "0", ...shorthands.flex(1, 1, "200px") },
});
