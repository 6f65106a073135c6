import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useIntegrationFrameStyles = makeStyles({
  panel: {
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
  },
  room: { ...shorthands.padding(0, tokens.spacingHorizontalM) },
  /** Browsers let a page that isn't displayed at all sleep; this one keeps its size, and nothing in it can be reached. */
  closed: { visibility: "hidden", height: "0", ...shorthands.overflow("hidden") },
  /** The agent drags its lower edge. Below the frame, which would swallow the pointer, room is left for the handle. */
  resizable: {
    boxSizing: "border-box",
    width: "100%",
    height: "280px",
    minHeight: "160px",
    resize: "vertical",
    paddingBottom: "14px",
    ...shorthands.overflow("hidden"),
  },
  frame: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    // What browsers put behind a page that sets no background: in a dark app its black text would be lost.
    backgroundColor: "#fff",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
});
