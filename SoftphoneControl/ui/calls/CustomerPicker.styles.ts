import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCustomerPickerStyles = makeStyles({
  picker: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalXS),
  },
  question: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  customer: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
});
