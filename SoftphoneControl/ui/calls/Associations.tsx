import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { CrmRecord } from "../../model/records/crmRecord";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useCustomerStyles } from "./Customer.styles";
import { tableOf } from "./tables";

export interface AssociationsProps {
  readonly records: readonly CrmRecord[];
  readonly canOpen: boolean;
}

/** What the call is about: cases, mostly. */
export function Associations({ records, canOpen }: AssociationsProps): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useCustomerStyles();
  const parts = usePartStyles();
  return (
    <>
      {records.map((record) => {
        const { word, icon } = tableOf(record.recordType);
        const name = (
          <bdi className={parts.line} title={record.name}>
            {record.name}
          </bdi>
        );
        return (
          <div key={record.id} className={styles.kind}>
            <Icon name={icon} />
            {text(word)}
            {canOpen ? (
              <Button
                appearance="transparent"
                size="small"
                className={styles.record}
                aria-label={text("OpenRecord", record.name)}
                onClick={() => command({ type: "openRecord", record })}
              >
                {name}
              </Button>
            ) : (
              name
            )}
          </div>
        );
      })}
    </>
  );
}
