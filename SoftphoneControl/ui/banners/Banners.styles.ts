import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useBannersStyles = makeStyles({
  banners: { outlineStyle: "none" },
  alert: { minWidth: "0", paddingInlineEnd: tokens.spacingHorizontalM },
  words: { minWidth: "0", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** A long one scrolls by itself: calls stay within reach. */
  description: { whiteSpace: "pre-wrap", maxHeight: "160px", overflowY: "auto" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS),
    ...shorthands.padding(tokens.spacingVerticalXS, 0, tokens.spacingVerticalS),
  },
  question: { ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" } },
  answer: { maxWidth: "100%", overflowWrap: "anywhere" },
  dismiss: { "& svg": { width: "14px" } },
});
