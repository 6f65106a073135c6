import * as React from "react";
import { SoftphoneView } from "./SoftphoneView";
import type { SoftphoneViewProps } from "./SoftphoneView.types";

/** What PCF's updateView returns. */
export function softphoneElement(props: SoftphoneViewProps): React.ReactElement {
  return React.createElement(SoftphoneView, props);
}
