import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { CrmRecord } from "../../model/records/crmRecord";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { tableOf } from "./tables";
import { useTargetPickerStyles } from "./TargetPicker.styles";

export interface RecordListProps {
  readonly records: readonly CrmRecord[];
  onChoose(record: CrmRecord): void;
}

/** Records to choose from, each with what it is. Many scroll. */
export function RecordList({ records, ...tell }: RecordListProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useTargetPickerStyles();
  const parts = usePartStyles();
  return (
    <div className={styles.targets}>
      {records.map((record) => {
        const { word, icon } = tableOf(record.recordType);
        return (
          <Button
            key={record.id}
            appearance="subtle"
            size="small"
            className={styles.target}
            icon={<Icon name={icon} />}
            onClick={() => {
              tell.onChoose(record);
            }}
          >
            <bdi className={mergeClasses(parts.grow, parts.line)} title={record.name}>
              {record.name}
            </bdi>
            <span className={mergeClasses(parts.quiet, styles.hint)}>{text(word)}</span>
          </Button>
        );
      })}
    </div>
  );
}
