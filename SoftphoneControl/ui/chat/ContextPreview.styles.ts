import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useContextPreviewStyles = makeStyles({
  entries: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  label: { fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere", ...shorthands.padding("2px", tokens.spacingHorizontalXS) },
  indicator: { ...shorthands.margin("2px", 0) },
  leftOut: { textDecorationLine: "line-through" },
});
