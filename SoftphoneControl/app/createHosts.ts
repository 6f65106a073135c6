import { createRelayedHost } from "../dynamics/relayed/relayedHost";
import type { Link } from "../link/link";
import type { HostPage } from "../model/host/hostPage";
import type { PeerId } from "../model/ids";
import type { HostMethod, HostPort } from "../ports/hostPort";
import type { HostsPort } from "../ports/hostsPort";
import type { Store } from "../state/createStore";

export interface HostsInputs {
  readonly store: Pick<Store, "getState">;
  readonly link: Pick<Link, "callPort">;
  readonly self: PeerId;
  /** The host around this very page. */
  readonly own: () => HostPort;
}

const ofSessions: readonly string[] = ["createSession", "listSessions", "closeSession"] satisfies HostMethod[];
const ofForms: readonly string[] = ["openRecord", "newRecord", "showSidePage"] satisfies HostMethod[];

type Entry = readonly [PeerId, HostPage];

/** Of the pages that have it, the one that fits best: the first mark that differs decides. */
function best(method: HostMethod, wanted: PeerId | undefined, entries: readonly Entry[]): Entry | undefined {
  const marks = ([id, { kind, methods, isVisible, usedAt }]: Entry): readonly number[] => {
    // Sessions that only the softphone shows can't be brought in front: an app's own are better, wherever they are.
    const isReal = !ofSessions.includes(method) || methods.includes("focusSession");
    const isProvider = kind === "cif";
    const isWanted = id === wanted;
    // A form out of sight, or a page beside it, helps nobody. All else is the provider's: a session of its own has a conversation, and lets it show its panel.
    const places = ofForms.includes(method) ? [isWanted, isVisible, isProvider] : [isProvider, isWanted, isVisible];
    return [...[isReal, ...places].map(Number), usedAt];
  };
  const [found] = entries.filter(([, { methods }]) => methods.includes(method)).sort((one, other) => compare(marks(other), marks(one)));
  return found;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((mark, index) => mark !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The hosts of all pages that have said hello; for the page that owns the phone. */
export function createHosts({ store, link, self, own }: HostsInputs): HostsPort {
  const choose = (method: HostMethod, page?: PeerId): Entry | undefined => best(method, page, Object.entries(store.getState().phone.pages) as unknown as readonly Entry[]);
  return {
    pageFor: (method, page) => choose(method, page)?.[0],
    find(method, page) {
      const [id, found] = choose(method, page) ?? [];
      if (id === undefined || found === undefined) return undefined;
      return id === self ? own() : createRelayedHost({ methods: found.methods, call: (name, args) => link.callPort(id, name, args) });
    },
  };
}
