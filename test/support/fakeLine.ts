import type { Leg } from "../../SoftphoneControl/adapters/sip/leg";
import type { Line, LineListener, Mix } from "../../SoftphoneControl/adapters/sip/line";
import type { Connection } from "../../SoftphoneControl/model/agent/connection";
import type { SoftphoneErrorCode } from "../../SoftphoneControl/model/requests/softphoneError";
import { ContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import type { FakeClock } from "./fakeClock";
import { createFakeLeg, latencyMs } from "./fakeLeg";
import type { Dialog, FakeSwitch } from "./fakeSwitch";
import { numbers } from "./fakeSwitch";

export interface FakeLine extends Line {
  readonly door: "open" | "closed" | undefined;
  /** The server's doing. */
  refuseAccount(code: SoftphoneErrorCode): void;
  expireCredentials(): void;
}

/** One page's line to the fake switch: same promises, same order of news, no wire. */
export function createFakeLine(world: FakeSwitch, clock: FakeClock): FakeLine {
  const legs = new Map<string, Leg>();
  let listener: LineListener | undefined;
  let door: FakeLine["door"];

  function later(act: () => void, ms = latencyMs): void {
    clock.after(ms, act);
  }

  function enter(connection: Connection): void {
    listener?.onConnection(connection);
  }

  function legOf(dialog: Dialog): Leg {
    const leg = createFakeLeg(world, clock, dialog);
    legs.set(leg.id, leg);
    dialog.tell = (news) => { later(() => listener?.onNews(leg, news), 0); };
    return leg;
  }

  /** What the number stands for happens; others ring until somebody answers. */
  function calleeActs(dialog: Dialog, address: string): void {
    const refused = { [numbers.busy]: ["busy", 486], [numbers.invalid]: ["invalidNumber", 404] } as const;
    const [reason, status] = refused[address] ?? [];
    later(() => {
      if (dialog.phase !== "calling") return;
      if (reason) {
        world.end(dialog, reason, status);
        return;
      }
      dialog.phase = "ringing";
      dialog.tell?.({ type: "ringing" });
    }, 100);
  }

  function reach(isReachable: boolean): void {
    if (!isReachable) {
      later(() => { enter({ phase: "lost", since: clock.now(), nextTryAt: clock.now() + 500 }); }, 0);
      return;
    }
    later(() => { enter({ phase: "connecting", since: clock.now() }); }, 0);
    later(() => {
      enter({ phase: "up", since: clock.now() });
      // Asked again, the other side no longer knows those that ended meanwhile.
      for (const leg of legs.values()) if (leg.phase === "over") listener?.onNews(leg, { type: "over", reason: "connectionLost", status: 481 });
    });
  }

  world.onReachable = reach;
  world.onDialog = (dialog) => {
    if (door !== "open" || world.registered === undefined) {
      world.end(dialog, "unreachable", 480);
      return;
    }
    const leg = legOf(dialog);
    later(() => listener?.onCall(leg), 0);
  };

  return {
    get door() { return door; },
    refuseAccount(code) {
      world.registered = undefined;
      later(() => listener?.onAccountRefused(code), 0);
    },
    expireCredentials() {
      later(() => listener?.onCredentialsExpired(), 0);
    },
    start(heard) {
      listener = heard;
      reach(world.isReachable);
    },
    register: ({ user, password }) => new Promise((resolve, reject) => {
      later(() => {
        if (!world.isReachable) reject(new ContactCenterRefusal("disconnected"));
        else if (world.accounts.get(user) !== password) reject(new ContactCenterRefusal("sipForbidden"));
        else {
          world.registered = user;
          resolve();
        }
      });
    }),
    unregister: () => new Promise((resolve) => {
      world.registered = undefined;
      later(resolve);
    }),
    setDoor(wanted) { door = wanted; },
    call: (address) => new Promise((resolve, reject) => {
      later(() => {
        const refusal = world.isReachable ? world.refusals.get("call") : "disconnected";
        world.refusals.delete("call");
        if (refusal !== undefined) {
          reject(new ContactCenterRefusal(refusal));
          return;
        }
        const dialog = world.open("Outgoing", { address, headers: {} });
        calleeActs(dialog, address);
        resolve(legOf(dialog));
      });
    }),
    recover(record) {
      const dialog = world.recall(record) ?? { ...record, phase: "calling", digits: "" };
      const isKnown = dialog.phase === "up";
      // Up for the other side; for this page only when it has been fetched.
      dialog.phase = "calling";
      const leg = legOf(dialog);
      later(() => {
        dialog.phase = isKnown ? "up" : "over";
        dialog.tell?.(isKnown ? { type: "up" } : { type: "over", reason: "connectionLost", status: 481 });
      });
      return leg;
    },
    mix(first) {
      let mixed = [...first];
      const change = (next: Leg[]): void => {
        world.mixes.delete(mixed);
        mixed = next;
        world.mixes.add(mixed);
      };
      world.mixes.add(mixed);
      const mix: Mix = {
        add(leg) { change([...mixed, leg]); },
        remove(leg) { change(mixed.filter((other) => other !== leg)); },
        dispose() { world.mixes.delete(mixed); },
      };
      return mix;
    },
    hangUpAll() {
      for (const leg of legs.values()) leg.hangUp();
    },
    dispose() {
      listener = undefined;
      for (const { id } of legs.values()) {
        const dialog = world.dialogs.find((candidate) => candidate.id === id);
        if (dialog) dialog.tell = undefined;
      }
      world.onDialog = undefined;
      world.onReachable = undefined;
    },
  };
}
