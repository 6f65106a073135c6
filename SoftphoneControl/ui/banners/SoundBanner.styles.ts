import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoundBannerStyles = makeStyles({
  strip: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorBrandBackground2,
    textAlign: "start",
    ...shorthands.padding("2px", tokens.spacingHorizontalM),
    ...shorthands.borderRadius(0),
  },
});
