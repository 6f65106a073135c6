import type { OtherSide } from "../contract/contactCenterBench";
import type { Dialog, FakeSwitch } from "./fakeSwitch";
import { numbers } from "./fakeSwitch";

/** The people behind the fake switch. */
export function createFakeOtherSide(world: FakeSwitch): OtherSide {
  let callers = 0;

  function find(what: string, fits: (dialog: Dialog) => boolean): Dialog {
    const found = world.dialogs.filter((dialog) => dialog.phase !== "over" && fits(dialog)).at(-1);
    if (found === undefined) throw new Error(`there is no ${what}`);
    return found;
  }

  const isCalled = ({ direction, phase }: Dialog): boolean => direction === "Outgoing" && phase !== "up";
  const isColleague = ({ direction, other }: Dialog): boolean => direction === "Outgoing" && other.address === numbers.colleague;

  function hangUp(what: string, fits: (dialog: Dialog) => boolean): Promise<void> {
    const dialog = find(what, fits);
    const reason = dialog.phase === "up" ? "otherHungUp" : dialog.direction === "Incoming" ? "abandoned" : "declined";
    world.end(dialog, reason);
    return Promise.resolve();
  }

  function answer(): Promise<void> {
    const dialog = find("call to answer", isCalled);
    dialog.phase = "up";
    dialog.tell?.({ type: "up" });
    dialog.tell?.({ type: "media", media: { phase: "flowing" } });
    return Promise.resolve();
  }

  return {
    callerDials() {
      callers += 1;
      const address = `2025550${150 + callers}`;
      world.onDialog?.(world.open("Incoming", { address, name: "Maria", headers: { "X-Campaign": "spring" } }));
      return Promise.resolve();
    },
    callerHangsUp: () => hangUp("caller", ({ direction }) => direction === "Incoming"),
    calleeAnswers: answer,
    calleeHangsUp: () => hangUp("callee", ({ direction }) => direction === "Outgoing"),
    colleagueAnswers: answer,
    colleagueDeclines: () => hangUp("colleague who is called", isCalled),
    colleagueHangsUp: () => hangUp("colleague", isColleague),
    networkDrops() {
      world.isReachable = false;
      world.onReachable?.(false);
      return Promise.resolve();
    },
    networkReturns() {
      world.isReachable = true;
      world.onReachable?.(true);
      return Promise.resolve();
    },
    callIsUpBeforeSignIn: () => Promise.reject(new Error("the switch keeps no call without its page")),
  };
}
