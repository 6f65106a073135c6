import { Field, Link, Select, Switch } from "@fluentui/react-components";
import * as React from "react";
import { useOutside } from "../app/useOutside";
import { createDeskBoard } from "../chat/deskBoard";
import type { DeskBoard } from "../chat/deskBoard";
import type { DeskConditions } from "../chat/deskConditions";
import { DeskView } from "./DeskView";

const queues = [0, 1, 2, 5, 12];

const flags: readonly (readonly [keyof DeskConditions & ("isOpen" | "worksAlone" | "isThrottled" | "failsToStart"), string])[] = [
  ["isOpen", "Open now"],
  ["worksAlone", "Agents work by themselves"],
  ["isThrottled", "Too many questions about the queue (429)"],
  ["failsToStart", "Chats can't be begun"],
];

/** The other side of all live chats in this browser: how it goes there, and its agents by hand. */
export function HelpDeskSettings(): React.ReactElement | null {
  const [board, setBoard] = React.useState<DeskBoard>();
  React.useEffect(() => {
    const made = createDeskBoard(window);
    setBoard(made);
    return made.dispose;
  }, []);
  return board === undefined ? null : <Board board={board} />;
}

function Board({ board }: { board: DeskBoard }): React.ReactElement {
  const conditions = useOutside(board.subscribe, board.conditions);
  const desks = useOutside(board.subscribe, board.desks);
  return (
    <>
      {flags.map(([name, label]) => (
        <Switch key={name} label={label} checked={conditions[name]} onChange={(_, { checked }) => board.set({ [name]: checked })} />
      ))}
      <Field label="Others who wait before a new chat">
        <Select value={conditions.waiting} onChange={(_, { value }) => board.set({ waiting: Number(value) })}>
          {[...new Set([...queues, conditions.waiting])].map((count) => (
            <option key={count}>{count}</option>
          ))}
        </Select>
      </Field>
      {desks.length === 0 && (
        <p>
          No page with a chat is open. <Link href="/WebResources/contoso_/helpDesk.html" target="_blank" inline>Open the help desk</Link>
        </p>
      )}
      {desks.map((desk) => (
        <DeskView key={desk.desk} desk={desk} order={(order, text) => board.order(desk.desk, order, text)} />
      ))}
    </>
  );
}
