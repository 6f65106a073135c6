import * as React from "react";
import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio } from "@fluentui/react-components";
import type { ChannelId } from "../../model/ids";
import { telephones } from "../../model/workItems/telephone";
import { useSoftphone } from "../hooks/useSoftphone";

/** Where calls from now on are heard. */
export function TelephoneItems({ channelId }: { readonly channelId: ChannelId }): React.ReactElement {
  const { text, command } = useSoftphone();
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{text("Telephone")}</MenuGroupHeader>
        {telephones.map((telephone) => (
          <MenuItemRadio key={telephone} name="telephone" value={telephone} onClick={() => command({ type: "chooseTelephone", channelId, telephone })}>
            {text(`Telephone_${telephone}`)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}
