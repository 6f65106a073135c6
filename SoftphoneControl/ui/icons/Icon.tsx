import * as React from "react";
import { iconPaths } from "./generated/icons";

export type IconName = keyof typeof iconPaths;

/** Ornament: what a button is for says its name. */
export function Icon({ name }: { readonly name: IconName }): React.ReactElement {
  const { size, paths } = iconPaths[name];
  return (
    <svg width={size} height={size} viewBox={`0 0 ${String(size)} ${String(size)}`} fill="currentColor" aria-hidden focusable="false">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
