import flashIcon from "@fluentui/svg-icons/icons/flash_20_regular.svg";
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import { customRequestsOf, dispatchCustomRequest } from "./customRequests";
import type { CustomRequest } from "./customRequests";

interface Props {
  readonly table: string;
  readonly recordId: string | undefined;
  readonly number: string;
}

/** Plays a command that a maker put on the form: it asks something of the softphone by a window event. */
export function CustomRequestMenu(form: Props): React.ReactElement {
  const [first] = customRequestsOf(form);
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<Icon address={flashIcon} />}>Custom Request</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {customRequestsOf(form).map((request) => (
            <MenuItem key={request.label} secondaryContent={request.type} onClick={() => dispatchCustomRequest(request)}>
              {request.label}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => ask(first)}>Another…</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ask(example: CustomRequest | undefined): void {
  const text = window.prompt("detail of the event integrationapi, as JSON", JSON.stringify(example?.detail));
  if (text === null) return;
  try {
    dispatchCustomRequest({ label: "", type: "integrationapi", detail: JSON.parse(text) });
  } catch (error) {
    window.alert(String(error));
  }
}
