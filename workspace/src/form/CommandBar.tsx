import addIcon from "@fluentui/svg-icons/icons/add_20_regular.svg";
import backIcon from "@fluentui/svg-icons/icons/arrow_left_20_regular.svg";
import downIcon from "@fluentui/svg-icons/icons/arrow_down_20_regular.svg";
import upIcon from "@fluentui/svg-icons/icons/arrow_up_20_regular.svg";
import saveIcon from "@fluentui/svg-icons/icons/save_20_regular.svg";
import { Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import type { Place } from "../app/place";
import { CustomRequestMenu } from "./CustomRequestMenu";

interface Props {
  readonly table: string;
  /** Undefined for a new record. */
  readonly recordId: string | undefined;
  readonly number: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly canSave: boolean;
  readonly save: () => void;
  readonly goTo: (place: Place) => void;
}

export function CommandBar({ table, recordId, number, previous, next, canSave, save, goTo }: Props): React.ReactElement {
  const open = (recordId: string | undefined) => () => recordId !== undefined && goTo({ page: "record", table, recordId });
  return (
    <Toolbar aria-label="Commands" className="command-bar" size="small">
      <ToolbarButton aria-label="Back to list" icon={<Icon address={backIcon} />} onClick={() => goTo({ page: "list", table })} />
      <ToolbarDivider />
      <ToolbarButton icon={<Icon address={saveIcon} />} disabled={!canSave} onClick={save}>
        Save
      </ToolbarButton>
      <ToolbarButton icon={<Icon address={addIcon} />} onClick={() => goTo({ page: "new", table })}>
        New record
      </ToolbarButton>
      <ToolbarDivider />
      <ToolbarButton icon={<Icon address={upIcon} />} disabled={previous === undefined} onClick={open(previous)}>
        Previous record
      </ToolbarButton>
      <ToolbarButton icon={<Icon address={downIcon} />} disabled={next === undefined} onClick={open(next)}>
        Next record
      </ToolbarButton>
      <ToolbarDivider />
      <CustomRequestMenu table={table} recordId={recordId} number={number} />
    </Toolbar>
  );
}
