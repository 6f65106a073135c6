import * as React from "react";
import type { WorkItemId } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import { linkedSelector, namedPartySelector } from "../../state/selectors/chatSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useCustomerStyles } from "../calls/Customer.styles";

function LinkedTo({ item }: { readonly item: WorkItem }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useCustomerStyles();
  const parts = usePartStyles();
  const { name, number, unnamed } = useSelector(namedPartySelector, item);
  const isChat = item.channelType === "Chat";
  const words = text(`BelongsTo_${isChat ? "chat" : "call"}`, name || number || text(unnamed));
  return (
    <div className={styles.kind}>
      <Icon name={isChat ? "chat16Filled" : "call24Filled"} />
      <span className={parts.line} title={words}>{words}</span>
    </div>
  );
}

/** Chats and calls that were begun for each other: each says so. */
export function Linked({ id }: { readonly id: WorkItemId }): React.ReactElement {
  const items = useSelector(linkedSelector, id);
  return (
    <>
      {items.map((item) => (
        <LinkedTo key={item.id} item={item} />
      ))}
    </>
  );
}
