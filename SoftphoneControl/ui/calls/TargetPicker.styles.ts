import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useTargetPickerStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  targets: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "204px",
    overflowY: "auto",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
  target: {
    flexShrink: 0,
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    minHeight: "32px",
    fontWeight: tokens.fontWeightRegular,
    ...shorthands.borderRadius(0),
  },
  hint: { paddingInlineStart: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  nobody: { ...shorthands.padding(tokens.spacingVerticalS, tokens.spacingHorizontalM) },
  mark: { display: "flex", justifyContent: "center", flexShrink: 0, width: "20px" },
});
