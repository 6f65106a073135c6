import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** Of the two fields with a number: both look alike. */
export const useDialFieldStyles = makeStyles({
  /** What is suggested opens below it. */
  place: { position: "relative" },
  /** Else an input would want its twenty letters of room. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  input: { minWidth: "0", ...shorthands.flex(1) },
  popover: { zIndex: 1, maxHeight: "320px", overflowY: "auto" },
  choice: { maxWidth: "min(240px, 80vw)", overflowWrap: "anywhere" },
  unwanted: { display: "block", color: tokens.colorPaletteDarkOrangeForeground1 },
  call: { minWidth: "76px", flexShrink: 0 },
});
