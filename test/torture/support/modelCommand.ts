import type fc from "fast-check";
import type { WorkItemCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { isOnLine } from "../../../SoftphoneControl/model/workItems/workItemTransitions";
import type { CallModel, ModelCall } from "./callModel";
import type { QuickPhone } from "./quickPhone";

export type ModelCommand = fc.AsyncCommand<CallModel, QuickPhone>;

/** Whoever waits longest rings as soon as the agent is Ready and has nothing at hand. */
function offerNext(model: CallModel, real: QuickPhone): void {
  if (model.agent !== "Ready" || model.calls.length > 0) return;
  const party = model.waiting.shift();
  if (party === undefined) return;
  model.calls.push({ id: real.newest("Offered"), party, state: "Offered", muted: false, others: [] });
}

const companyOf = ({ participants }: WorkItem, party: string): string => participants.filter(({ address }) => address !== party).map(({ address, joining }) => `${address}${joining === true ? "?" : ""}`).sort().join("+");

/** After every step the phone shows what the model says. */
function agree(model: CallModel, real: QuickPhone): void {
  offerNext(model, real);
  const { channels, workItems } = real.phone();
  const partyOf = (id: string): string => model.calls.find((call) => call.id === id)?.party ?? "";
  const shown = Object.values(workItems).map((item) => `${item.id} ${item.state} ${String(item.muted)} ${isOnLine(item.state) && item.state !== "Initiated" ? companyOf(item, partyOf(item.id)) : ""}`).sort().join();
  const said = model.calls.map(({ id, state, muted, others }) => `${id} ${state} ${String(muted)} ${others.map(({ address, joining }) => `${address}${joining ? "?" : ""}`).sort().join("+")}`).sort().join();
  // Plain comparison: a hundred thousand expectations are slow.
  if (shown !== said || channels[0]?.state !== model.agent) throw new Error(`The phone shows [${shown}] and ${String(channels[0]?.state)}; so is [${said}] and ${model.agent}.`);
}

/** Anything that somebody does, with what must be so for it. */
export class Deed implements ModelCommand {
  constructor(
    private readonly name: string,
    private readonly may: (model: CallModel) => boolean,
    private readonly act: (model: CallModel, real: QuickPhone) => Promise<void>,
  ) {}

  check(model: Readonly<CallModel>): boolean {
    return this.may(model);
  }

  async run(model: CallModel, real: QuickPhone): Promise<void> {
    await this.act(model, real);
    model.done.push(this.name);
    agree(model, real);
  }

  toString(): string {
    return this.name;
  }
}

type WorkItemCommandOf<Type extends WorkItemCommand["type"]> = Extract<WorkItemCommand, { readonly type: Type }>;
type More<Type extends WorkItemCommand["type"]> = Omit<WorkItemCommandOf<Type>, "type" | "workItemId">;

/** What the agent asks of one call, and what becomes of it. */
export function onCall<Type extends WorkItemCommand["type"]>(
  type: Type,
  more: More<Type>,
  which: (model: CallModel) => ModelCall | undefined,
  then: (model: CallModel, call: ModelCall, real: QuickPhone) => void,
): ModelCommand {
  return new Deed(type, (model) => which(model) !== undefined, async (model, real) => {
    const call = which(model);
    if (!call) return;
    // The compiler does not see that type and fields belong together.
    await real.asks({ ...more, type, workItemId: call.id } as unknown as WorkItemCommand);
    then(model, call, real);
  });
}
