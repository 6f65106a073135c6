import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: "0",
    outlineStyle: "none",
    ...shorthands.flex(2, 1, "320px"),
  },
  /** One that rings, with its record and four lines of call variables. */
  roomy: { minHeight: "253px" },
});
