import * as React from "react";

/** What a click on a phone number tells the channel provider. */
export interface ClickedNumber {
  readonly value: string;
  readonly name: string;
  readonly format: "phone";
  readonly entityLogicalName: string;
  readonly entityId: string;
}

/** Undefined while no channel provider takes such clicks. */
export const ClickToAct = React.createContext<((clicked: ClickedNumber) => void) | undefined>(undefined);
