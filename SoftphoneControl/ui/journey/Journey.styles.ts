import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useJourneyStyles = makeStyles({
  /** In line with what stands above and below. */
  section: { "> button": { paddingInlineStart: "0", marginInlineStart: "-4px" } },
  visits: { maxHeight: "216px" },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, ...shorthands.padding("2px", tokens.spacingHorizontalS), "& svg": { width: "14px", height: "14px", flexShrink: 0 } },
  ago: { whiteSpace: "nowrap" },
  /** Two lines at most: what stands below hardly moves. */
  why: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", ...shorthands.overflow("hidden") },
});
