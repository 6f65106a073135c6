import * as React from "react";

/** A picture in the colour of the text around it. */
export function Icon({ address }: { address: string }): React.ReactElement {
  const image = `url('${address}')`;
  return <span className="icon" aria-hidden="true" style={{ maskImage: image, WebkitMaskImage: image }} />;
}
