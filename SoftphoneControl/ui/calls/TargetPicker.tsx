import * as React from "react";
import type { WorkItemId } from "../../model/ids";
import type { TargetKind } from "../../state/selectors/directorySelectors";
import { PeopleSearch } from "../directory/PeopleSearch";
import { useSoftphone } from "../hooks/useSoftphone";

export interface TargetPickerProps {
  readonly id: WorkItemId;
  readonly kind: TargetKind;
  onClose(): void;
}

/** Whom to consult, to pass the call to or to call into it: a favorite, a colleague, a queue, or any number. */
export function TargetPicker({ id, kind, ...tell }: TargetPickerProps): React.ReactElement {
  const { command } = useSoftphone();
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        tell.onClose();
      }}
    >
      <PeopleSearch
        onPick={({ address }) => {
          command({ type: kind, workItemId: id, address });
          tell.onClose();
        }}
      />
    </div>
  );
}
