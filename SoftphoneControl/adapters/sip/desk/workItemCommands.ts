import type { CommandType, WorkItemCommand } from "../../../model/requests/contactCenterCommand";
import type { RequestId } from "../../../model/ids";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { changeCall, finish, needFreeLine, withParticipants } from "../../books/calls";
import { bookCommands, checkDigits, checkNewcomer, checkParticipant, consultationAbout } from "../../books/commands";
import type { Leg } from "../leg";
import { isDialable } from "./addresses";
import { callIn, placeCall, setMuted } from "./callFlow";
import type { Floor } from "./floor";
import { holdAll, resumeAll, whileOthersHold } from "./hold";
import { close, isThere, leave, legsUp } from "./parties";
import type { SipCall } from "./sipBooks";
import { blindTransfer, handOver } from "./transfer";

/** What is asked of one call. */
export interface Errand<Type extends WorkItemCommand["type"] = WorkItemCommand["type"]> {
  readonly floor: Floor;
  readonly call: SipCall;
  readonly command: Extract<WorkItemCommand, { type: Type }>;
  readonly cause: RequestId;
}

type BookKept = keyof typeof bookCommands;
/** A bare telephone server records nothing and supervises nobody. */
type Lacking = "startRecording" | "stopRecording" | "pauseRecording" | "resumeRecording" | "changeSupervision";
export const lacking: ReadonlySet<CommandType> = new Set<Lacking>(["startRecording", "stopRecording", "pauseRecording", "resumeRecording", "changeSupervision"]);
type WithLegs = { readonly [Type in Exclude<WorkItemCommand["type"], BookKept | Lacking>]: (errand: Errand<Type>) => Promise<void> | void };

/** These wait for nothing, and nothing waits for them; the others have their turn, one after the other: they decide who talks. */
export const atOnce: ReadonlySet<CommandType> = new Set<CommandType>([
  "rejectWorkitem", "endWorkitem", "muteWorkitem", "unmuteWorkitem", "sendDtmf", "dropParticipant", "setWrapupReason", "completeWrapup", "extendWrapup", "updateWorkitemData",
]);

export function checkDialable({ board }: Floor, address: string): void {
  if (!isDialable(address, board.directory)) throw new ContactCenterRefusal("invalidNumber");
}

/** Opening the microphone may take as long as the agent likes: who has signed out meanwhile calls nobody. */
export async function callOut({ line, state }: Floor, address: string): Promise<Leg> {
  const leg = await line.call(address);
  if (state.desk.signedIn) return leg;
  leg.hangUp();
  throw new ContactCenterRefusal("notSignedIn");
}

const withLegs: WithLegs = {
  async acceptWorkitem({ floor, call, cause }) {
    await whileOthersHold(floor, [call], cause, async () => {
      await floor.board.legs.get(call.parties[0]?.legId ?? "")?.answer();
    }, (board, [answered]) => {
      if (!answered) return;
      answered.ringsUntil = undefined;
      changeCall(board, answered, { state: "Active", connectedAt: board.at });
    });
  },
  rejectWorkitem({ floor, call, cause }) {
    floor.move(cause, (board) => {
      for (const { legId } of call.parties) board.legs.get(legId)?.refuse(603);
      close(board, call, "declined");
    });
  },
  async pauseWorkitem({ floor, call, cause }) {
    await holdAll(legsUp(floor.board, call));
    floor.move(cause, (board) => {
      if (isThere(board, call)) changeCall(board, call, { state: "Paused" });
    });
  },
  async resumeWorkitem({ floor, call, cause }) {
    await whileOthersHold(floor, [call], cause, () => resumeAll(legsUp(floor.board, call)), (board, [resumed]) => {
      if (resumed) changeCall(board, resumed, { state: "Active" });
    });
  },
  muteWorkitem({ floor, call, cause }) {
    floor.move(cause, (board) => { setMuted(board, call, true); });
  },
  unmuteWorkitem({ floor, call, cause }) {
    floor.move(cause, (board) => { setMuted(board, call, false); });
  },
  endWorkitem({ floor, call, cause }) {
    floor.move(cause, (board) => { close(board, call, "agentHungUp"); });
  },
  async sendDtmf({ floor, call, command: { digits } }) {
    checkDigits(digits);
    await Promise.all(legsUp(floor.board, call).map((leg) => leg.sendDigits(digits)));
  },
  async consult({ floor, call, command: { address }, cause }) {
    checkDialable(floor, address);
    needFreeLine(floor.board, call);
    const held = legsUp(floor.board, call).filter((leg) => !leg.isHeld);
    await holdAll(held);
    const leg = await callOut(floor, address).catch(async (error: unknown) => {
      await resumeAll(held).catch(() => undefined);
      throw error;
    });
    floor.move(cause, (board) => {
      placeCall(board, leg, address, call.item.id);
      if (isThere(board, call) && call.item.state === "Active") changeCall(board, call, { state: "Paused" });
    });
  },
  async transfer({ floor, call, command: { address }, cause }) {
    checkDialable(floor, address);
    await blindTransfer(floor, call, address, cause);
  },
  async completeTransfer({ floor, call, cause }) {
    const consultation = consultationAbout(floor.board, call);
    if (consultation === undefined) throw new ContactCenterRefusal("notPossibleNow");
    await handOver(floor, call, consultation, cause);
  },
  async conference({ floor, call, cause }) {
    const consultation = consultationAbout(floor.board, call);
    if (consultation === undefined) throw new ContactCenterRefusal("notPossibleNow");
    await whileOthersHold(floor, [call, consultation], cause, () => resumeAll([...legsUp(floor.board, call), ...legsUp(floor.board, consultation)]), (board, there) => {
      if (there.length < 2) {
        // One has hung up meanwhile: the agent talks with the other.
        for (const left of there) changeCall(board, left, { state: "Active" });
        return;
      }
      const { parties, item } = consultation;
      consultation.parties = [];
      finish(board, consultation, "conferenced");
      call.parties = [...call.parties, ...parties];
      for (const leg of legsUp(board, call)) leg.setMuted(call.item.muted);
      changeCall(board, call, { ...withParticipants(call, [...call.item.participants, ...item.participants]), state: "Active" });
    });
  },
  async singleStepConference({ floor, call, command: { address }, cause }) {
    checkDialable(floor, address);
    checkNewcomer(call, address);
    const leg = await callOut(floor, address);
    if (!isThere(floor.board, call)) {
      leg.hangUp();
      throw new ContactCenterRefusal("workItemEnded");
    }
    floor.move(cause, (board) => { callIn(board, call, leg, address); });
  },
  dropParticipant({ floor, call, command: { address }, cause }) {
    checkParticipant(call, address);
    floor.move(cause, (board) => {
      const party = call.parties.find((candidate) => candidate.address === address);
      if (party) leave(board, call, party, "agentHungUp");
    });
  },
};

/** Does what is asked of a call that allows it; rejects, and nothing has changed. */
export async function performOn({ floor, call, command, cause }: Errand): Promise<void> {
  if (command.type in bookCommands) {
    floor.move(cause, (board) => { (bookCommands[command.type as BookKept] as (...of: readonly unknown[]) => void)(board, call, command); });
    return;
  }
  await (withLegs[command.type as keyof WithLegs] as (errand: Errand) => Promise<void> | void)({ floor, call, command, cause });
}
