import { Field, Select } from "@fluentui/react-components";
import * as React from "react";
import type { Dataverse } from "../dataverse/dataverse";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";

interface Props {
  readonly label: string;
  readonly dataverse: Dataverse;
  readonly targets: readonly string[];
  readonly target: string;
  readonly recordId: string;
  readonly required: boolean | undefined;
  readonly problem: string | undefined;
  readonly onChange: (target: string, recordId: string) => void;
}

/** All records that a lookup may lead to. */
export function LookupPicker({ label, dataverse, targets, target, recordId, required, problem, onChange }: Props): React.ReactElement {
  return (
    <Field label={label} required={required} validationMessage={problem} className="field">
      <Select
        appearance="filled-darker"
        value={recordId === "" ? "" : `${target}/${recordId}`}
        onChange={(_, { value }) => {
          const [table = "", id = ""] = value.split("/");
          onChange(table, id);
        }}
      >
        <option value="">---</option>
        {targets.map((name) => (
          <optgroup key={name} label={tableNamed(name).label}>
            <Records table={name} dataverse={dataverse} />
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function Records({ table, dataverse }: { table: string; dataverse: Dataverse }): React.ReactElement {
  const { key, title } = tableNamed(table);
  return (
    <>
      {dataverse.retrieveMultiple(table, `?$select=${title}&$orderby=${title}`).map((row) => (
        <option key={textIn(row, key)} value={`${table}/${textIn(row, key)}`}>
          {textIn(row, title)}
        </option>
      ))}
    </>
  );
}
