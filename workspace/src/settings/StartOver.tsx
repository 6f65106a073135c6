import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useOutside } from "../app/useOutside";
import type { Dataverse } from "../dataverse/dataverse";

/** Back to the sample records, in all tabs. */
export function StartOver({ dataverse }: { dataverse: Dataverse }): React.ReactElement {
  const [said, setSaid] = React.useState("");
  const changed = useOutside(dataverse.subscribe, dataverse.changedRows);
  const records = (count: number): string => (count === 1 ? "1 record" : `${count} records`);
  return (
    <div className="start-over">
      <p>{changed === 0 ? "All records are as in the samples." : `Changed, and kept in this browser: ${records(changed)}.`}</p>
      <Button
        disabled={changed === 0}
        onClick={() => {
          setSaid(`Started over: ${records(changed)} as in the samples again.`);
          dataverse.startOver();
        }}
      >
        Start over
      </Button>
      <p role="status">{changed === 0 ? said : ""}</p>
    </div>
  );
}
