import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const red = { color: tokens.colorPaletteRedForeground1 };

const ending = { ...shorthands.borderColor(tokens.colorPaletteRedBorder1), ...red, ":hover": red, ":hover:active": red };

export const useCallActionsStyles = makeStyles({
  /** Lines are always full: no button is narrower than its words, and none stands alone beside an empty place. */
  actions: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalXS) },
  /** Three in a line where there is room. */
  button: { minWidth: "max-content", maxWidth: "none", minHeight: "32px", whiteSpace: "nowrap", ...shorthands.flex(1, 1, "max(7em, 30%)"), ...shorthands.padding("3px") },
  two: { flexBasis: "max(7em, 40%)" },
  four: { flexBasis: "max(7em, 22%)" },
  plain: { fontWeight: tokens.fontWeightRegular, "& svg": { width: "18px" } },
  primary: { flexBasis: "100%" },
  answer: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    ":hover": { backgroundColor: tokens.colorPaletteGreenForeground1 },
    ":hover:active": { backgroundColor: tokens.colorPaletteGreenBackground3 },
  },
  /** The receiver, laid down. */
  danger: { "& svg": { transform: "rotate(135deg) /* @noflip */" }, ...ending },
  red: { "& svg": { width: "16px" }, ...ending },
});
