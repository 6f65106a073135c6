import * as React from "react";
import { SoftphoneContext } from "../SoftphoneContext";
import type { Softphone } from "../SoftphoneContext";

export function useSoftphone(): Softphone {
  const softphone = React.useContext(SoftphoneContext);
  if (softphone === undefined) throw new Error("A view of the softphone stands outside of SoftphoneView");
  return softphone;
}
