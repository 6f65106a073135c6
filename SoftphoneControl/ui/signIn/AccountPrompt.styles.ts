import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useAccountPromptStyles = makeStyles({
  prompt: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "360px",
    ...shorthands.margin(0),
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalM),
  },
  answers: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
});
