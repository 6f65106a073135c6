import { createElement } from "react";
import type { ReactElement } from "react";
import { MobileNumber } from "./MobileNumber";
import type { MobileNumberProps } from "./MobileNumber";

/** What a control shows in the mobile app. */
export function mobileElement(props: MobileNumberProps): ReactElement {
  return createElement(MobileNumber, props);
}
