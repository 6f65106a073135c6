import { Avatar, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import * as React from "react";
import { useOutside } from "../app/useOutside";
import { presences } from "./presence";
import type { Presences } from "./presence";

/** The agent's presence in the app, as Omnichannel has it. */
export function PresenceMenu({ presences: own }: { presences: Presences }): React.ReactElement {
  const { presenceText } = useOutside(own.subscribe, own.now);
  return (
    <Menu checkedValues={{ presence: [presenceText] }} onCheckedValueChange={(_, { checkedItems }) => own.set(checkedItems[0] ?? "")}>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="presence" aria-label={`Presence: ${presenceText}`}>
          <Dot text={presenceText} />
          {presenceText}
          <Avatar name="Alex Morgan" size={28} aria-hidden="true" />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {presences.map((presence) => (
            <MenuItemRadio key={presence.presenceId} name="presence" value={presence.presenceText} icon={<Dot text={presence.presenceText} />}>
              {presence.presenceText}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Dot({ text }: { text: string }): React.ReactElement {
  return <span className="presence-dot" style={{ background: presences.find(({ presenceText }) => presenceText === text)?.presenceColor }} aria-hidden="true" />;
}
