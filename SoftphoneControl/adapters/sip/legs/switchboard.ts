import type { Invitation } from "sip.js";
import type { Leg, LegRecord } from "../leg";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { uriToDial, userOf } from "../wire/addresses";
import { endLeg, endSession, discard } from "./farewell";
import { renew } from "./hold";
import { createIncoming } from "./incoming";
import type { LegContext, LegCore, Session } from "./legCore";
import { createOutgoing, invite } from "./outgoing";
import { createRecovered, recover } from "./recovery";
import { takeReplacement } from "./replaced";

const mostLegs = 8;
/** What rings here when the socket is lost: the caller may give up, and nobody can say so. Milliseconds. */
const ringsOnMs = 30_000;

export interface Switchboard {
  readonly cores: ReadonlySet<LegCore>;
  call(address: string): Promise<Leg>;
  recover(record: LegRecord): Leg;
  /** Somebody calls, or comes in place of somebody. */
  take(invitation: Invitation, isOpen: boolean): Leg | undefined;
  coreOf(sessionOrLeg: unknown): LegCore | undefined;
  forget(core: LegCore): void;
  endLater(session: Session): void;
  /** The socket is gone: calls from here that are not up yet are gone too, and what rings here does so for a while. */
  lost(): void;
  /** Registered again: says what could not be said, and shows every dialog where we are now. */
  renew(): void;
  endAll(): void;
  /** Lets everything go, and says nothing. */
  dispose(): void;
}

/** All legs of a line. */
export function createSwitchboard(context: LegContext, domain: string, newId: () => string): Switchboard {
  const cores = new Set<LegCore>();
  const toEnd = new Set<Session>();

  function add(core: LegCore): LegCore {
    cores.add(core);
    return core;
  }

  function turnAway(invitation: Invitation, statusCode: number): undefined {
    void invitation.reject({ statusCode }).catch(() => undefined);
  }

  const self: Switchboard = {
    cores,
    async call(address) {
      const uri = uriToDial(address, domain);
      if (uri === undefined) throw new ContactCenterRefusal("invalidNumber");
      if (cores.size >= mostLegs) throw new ContactCenterRefusal("lineBusy");
      const core = add(createOutgoing(context, { id: newId(), direction: "Outgoing", uri, other: { address: userOf(uri), headers: {} } }));
      try {
        await core.sound.openMicrophone();
      } catch (error) {
        discard(core);
        throw error;
      }
      void invite(core);
      return core.leg;
    },
    recover(record) {
      const core = createRecovered(context, record);
      add(core);
      void recover(core);
      return core.leg;
    },
    take(invitation, isOpen) {
      if (invitation.replacee !== undefined) return void takeReplacement(self.coreOf(invitation.replacee), invitation);
      if (!isOpen) return turnAway(invitation, 480);
      if (cores.size >= mostLegs) return turnAway(invitation, 486);
      return add(createIncoming(context, newId(), invitation)).leg;
    },
    coreOf(sessionOrLeg) {
      for (const core of cores) if (core.session === sessionOrLeg || core.leg === sessionOrLeg) return core;
      return undefined;
    },
    forget(core) { cores.delete(core); },
    endLater(session) { toEnd.add(session); },
    lost() {
      for (const core of [...cores]) {
        if (core.phase === "up") continue;
        if (core.direction === "Incoming") {
          context.clock.after(ringsOnMs, () => { if (core.phase === "ringing" && !core.isAnswered) endLeg(core, "abandoned"); });
          continue;
        }
        core.over("connectionLost");
        toEnd.add(core.session);
      }
    },
    renew() {
      for (const session of toEnd) endSession(session);
      toEnd.clear();
      for (const core of cores) if (core.phase === "up") void renew(core, false).catch(() => undefined);
    },
    endAll() {
      for (const core of [...cores]) endLeg(core, "agentHungUp");
    },
    dispose() {
      for (const core of [...cores]) discard(core);
      for (const session of toEnd) endSession(session);
    },
  };
  return self;
}
