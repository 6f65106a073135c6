import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCustomerStyles = makeStyles({
  customer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: "0", outlineStyle: "none" },
  /** As high whether somebody is looked up, found or not: what stands below doesn't move. */
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: "24px", ...shorthands.gap(tokens.spacingVerticalXXS, tokens.spacingHorizontalXS) },
  kind: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: "0",
    color: tokens.colorNeutralForeground2,
    "& svg": { width: "16px", height: "16px", flexShrink: 0 },
  },
  /** Up to the buttons at the end. */
  words: { flexGrow: 1 },
  record: { minWidth: "0", maxWidth: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, ...shorthands.padding(0) },
});
