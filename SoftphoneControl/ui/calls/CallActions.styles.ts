import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const red = { color: tokens.colorPaletteRedForeground1 };

const ending = { ...shorthands.borderColor(tokens.colorPaletteRedBorder1), ...red, ":hover": red, ":hover:active": red };

export const useCallActionsStyles = makeStyles({
  /** As wide as their words, however large those are. */
  actions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(7em, 1fr))",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  /** Few buttons, with longer words. */
  wide: { gridTemplateColumns: "repeat(auto-fit, minmax(9.8em, 1fr))" },
  button: { minWidth: "0", minHeight: "32px", whiteSpace: "nowrap", ...shorthands.padding("3px") },
  plain: { fontWeight: tokens.fontWeightRegular, "& svg": { width: "18px" } },
  primary: { gridColumnStart: "1", gridColumnEnd: "-1" },
  answer: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    ":hover": { backgroundColor: tokens.colorPaletteGreenForeground1 },
    ":hover:active": { backgroundColor: tokens.colorPaletteGreenBackground3 },
  },
  /** The receiver, laid down: always at the end of its line. */
  danger: { gridColumnEnd: "-1", "& svg": { transform: "rotate(135deg) /* @noflip */" }, ...ending },
  red: { "& svg": { width: "16px" }, ...ending },
});
