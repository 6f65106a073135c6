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
  input: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.padding("2px", tokens.spacingHorizontalS),
    ...shorthands.border("1px", "solid", tokens.colorNeutralStrokeAccessible),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
    '[aria-invalid="true"]': shorthands.borderColor(tokens.colorPaletteRedBorder2),
  },
  answers: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
});
