import { makeStyles, tokens } from "@fluentui/react-components";

export const useMobileNumberStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  /** Large enough for a thumb. */
  link: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "44px" },
});
