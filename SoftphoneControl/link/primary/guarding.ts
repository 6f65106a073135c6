import { ruleFor } from "../../model/settings/permissions";
import type { PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { Store } from "../../state/createStore";
import type { Step } from "../../state/step";
import type { ClientRegistry } from "./clientRegistry";
import { createGuardWatch } from "./guardWatch";

export interface GuardingInputs {
  readonly store: Store;
  readonly clock: ClockPort;
  readonly registry: () => Pick<ClientRegistry, "find">;
  readonly ping: (page: PeerId) => void;
  /** A page that the configuration keeps from it wanted to guard. */
  readonly onForbidden: () => void;
}

/** Which integrators' pages hold calls back by `beforeDial`, and whether they are still there to decide. */
export interface Guarding {
  set(page: PeerId, wish: boolean): void;
  answered(page: PeerId): void;
  gone(page: PeerId): void;
  react(step: Step): void;
  dispose(): void;
}

export function createGuarding({ store, clock, registry, ping, onForbidden }: GuardingInputs): Guarding {
  const { dispatch } = store;
  /** Those that guarded and fell silent: they guard again as soon as they answer. */
  const silent = new Set<PeerId>();
  const watch = createGuardWatch({
    clock,
    ping,
    onSilent(peerId) {
      dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "silent" });
    },
  });

  function mayGuard(page: PeerId): boolean {
    return ruleFor(registry().find(page)?.path, store.getState().phone.configuration.permissions)?.guardsDial !== false;
  }

  function set(peerId: PeerId, wish: boolean): void {
    silent.delete(peerId);
    const isGuard = store.getState().phone.dialGuards.includes(peerId);
    const guards = wish && mayGuard(peerId);
    if (wish && !guards) onForbidden();
    if (guards && !isGuard) dispatch({ type: "dialGuard.set", at: clock.now(), peerId });
    if (!guards && isGuard) dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "unsubscribed" });
  }

  watch.guards(store.getState().phone.dialGuards);

  return {
    set,
    answered(page) {
      if (silent.has(page)) set(page, true);
      watch.answered(page);
    },
    gone(peerId) {
      silent.delete(peerId);
      if (store.getState().phone.dialGuards.includes(peerId)) dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "gone" });
    },
    react({ action, before, after }) {
      if (action.type === "dialGuard.lifted" && action.why === "silent") silent.add(action.peerId);
      if (before.phone.dialGuards !== after.phone.dialGuards) watch.guards(after.phone.dialGuards);
    },
    dispose: watch.dispose,
  };
}
