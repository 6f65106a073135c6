import * as React from "react";
import { useFluent } from "@fluentui/react-components";
import { iconPaths } from "./generated/icons";

export type IconName = keyof typeof iconPaths;

/** What points to where one reads on to. */
const forward: readonly IconName[] = ["arrowForward24Filled"];

/** Ornament: what a button is for says its name. The drawings come in several sizes, the lightest of each; they all stand 20 pixels high. */
export function Icon({ name }: { readonly name: IconName }): React.ReactElement {
  const { size, paths } = iconPaths[name];
  const isMirrored = useFluent().dir === "rtl" && forward.includes(name);
  return (
    <svg width="20" height="20" transform={isMirrored ? "scale(-1 1)" : undefined} viewBox={`0 0 ${size} ${size}`} fill="currentColor" aria-hidden focusable="false">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
