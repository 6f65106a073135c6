import type { LogLevel, LogPort } from "../ports/logPort";
import type { Action } from "../state/actions";
import type { DerivedEvent } from "../state/derivedEvent";
import type { Step } from "../state/step";
import type { Effect } from "./effect";

/** Writes each step's line: names, ids, states and codes; never an address, a name or a text. */
export function createLogEffect({ log }: { readonly log: LogPort }): Effect {
  return {
    runsIn: "each",
    react(step) {
      log.write({ level: levelOf(step), source: "store", message: describe(step) });
    },
  };
}

function levelOf({ refused, events }: Step): LogLevel {
  if (refused?.kind === "intent" || events.some((event) => event.name === "error")) return "error";
  if (refused?.kind === "resync") return "warning";
  return refused ? "debug" : "info";
}

function describe({ action, events, refused }: Step): string {
  const parts = [describeAction(action), ...events.map(describeEvent)];
  if (refused) parts.push(refused.kind === "intent" ? `refused: ${refused.code}` : `${refused.kind}: ${refused.why}`);
  return parts.join(" · ");
}

function describeAction(action: Action): string {
  switch (action.type) {
    case "intent.command":
      return `${action.type} ${action.command.type}${"workItemId" in action.command ? ` ${action.command.workItemId}` : ""} [${action.requestId}]`;
    case "intent.simulation":
      return `${action.type} ${action.order.type}`;
    case "request.failed":
      return `${action.type} ${action.code} [${action.requestId}]`;
    case "request.accepted":
      return `${action.type} [${action.requestId}]`;
    case "contactCenter.workItemAppeared":
      return `${action.type} ${action.workItem.id} r${action.workItem.revision} ${action.workItem.state}`;
    case "contactCenter.workItemChanged":
      return `${action.type} ${action.workItemId} r${action.revision} ${action.changes.state ?? Object.keys(action.changes).join(",")}`;
    case "contactCenter.agentStateChanged":
      return `${action.type} ${action.channelId} r${action.revision} ${action.state}`;
    case "contactCenter.connectionChanged":
      return `${action.type} ${action.connection.phase}`;
    case "contactCenter.snapshotReceived":
      return `${action.type} ${action.snapshot.workItems.length} work items`;
    case "trouble.noticed":
      return `${action.type} ${action.code}`;
    default:
      return action.type;
  }
}

function describeEvent(event: DerivedEvent): string {
  if (event.name === "error") return `→ error ${event.error.code}`;
  return event.name === "agentStateChange" ? `→ agentStateChange ${event.after.state}` : `→ ${event.name} ${event.workItem.id}`;
}
