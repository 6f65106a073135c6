import * as React from "react";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** All there is to see of a page whose phone runs in another tab in another version. */
export function OutdatedNotice(): React.ReactElement {
  const { text } = useSoftphone();
  return (
    <Banner level="warning" isAlert>
      {text("Error_otherVersion")}
    </Banner>
  );
}
