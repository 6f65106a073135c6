import type { Softphone } from "./softphone";
import { version } from "./version";

/**
 * Where the phone of a page lives. A form load may evaluate the bundle again, and the control comes and goes with every record:
 * the page itself is the only thing that stays.
 */
interface Home {
  readonly version: string;
  readonly softphone: Softphone;
  /** Called when a control with another version finds this phone: it makes room unless somebody uses it. */
  leave(): boolean;
}

const homeKey = Symbol.for("open-softphone");

type Page = Window & { [homeKey]?: Home };

function hasCalls(softphone: Softphone): boolean {
  return Object.keys(softphone.store.getState().phone.workItems).length > 0;
}

/** Without a control on screen the phone lives on while the agent is signed in. */
function leaveIfIdle(page: Window, softphone: Softphone): void {
  const { phone, here } = softphone.store.getState();
  // While it connects nobody knows yet who is signed in.
  const isIdle = !softphone.hasHidden && !softphone.isWaiting && !phone.agent && phone.connection.phase !== "connecting" && !hasCalls(softphone);
  if (isIdle && Object.keys(here.controls).length === 0) removeSoftphone(page, softphone);
}

function removeSoftphone(page: Window, softphone: Softphone): void {
  softphone.dispose();
  const home = page as Page;
  if (home[homeKey]?.softphone === softphone) delete home[homeKey];
}

/**
 * The phone of this page: the one that is there, else the one `create` makes. Undefined when another version of the bundle
 * owns the page and is in use: taking it over would cut a call, or leave its controls dead.
 */
export function findSoftphone(page: Window, create: () => Softphone): Softphone | undefined {
  const home = page as Page;
  const found = home[homeKey];
  if (found?.version === version) return found.softphone;
  if (found && !found.leave()) return undefined;
  const softphone = create();
  softphone.store.subscribe(() => {
    leaveIfIdle(page, softphone);
  });
  home[homeKey] = {
    version,
    softphone,
    leave() {
      // Its controls would stand there dead.
      const { controls } = softphone.store.getState().here;
      if (hasCalls(softphone) || Object.keys(controls).length > 0) return false;
      removeSoftphone(page, softphone);
      return true;
    },
  };
  return softphone;
}

