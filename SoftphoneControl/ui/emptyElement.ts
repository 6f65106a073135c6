import { createElement, Fragment } from "react";
import type { ReactElement } from "react";

/** What a control shows that the host has already destroyed. */
export function emptyElement(): ReactElement {
  return createElement(Fragment);
}
