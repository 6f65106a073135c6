import type { Link } from "../link/link";
import type { EpochMs } from "../model/ids";
import type { ClockPort } from "../ports/clockPort";
import type { CommandIntended } from "../state/actions";
import type { Store } from "../state/createStore";

export interface SignInHereInputs {
  readonly store: Store;
  readonly link: Link;
  readonly clock: ClockPort;
}

/** How long a line may take that is made anew on this page. Milliseconds. */
const patienceMs = 10_000;

/** Whether a command is better asked of this very page than of the one that owns the phone: who signs in must see the browser ask for the microphone. */
export function isForThisPage({ phone, here }: ReturnType<Store["getState"]>, command: CommandIntended["command"]): boolean {
  return command.type === "signIn" && phone.configuration.backend === "sip" && here.link === "mirror";
}

/** Takes the phone to this page, and signs in here. Where the other page keeps the phone, the agent reads so. */
export async function signInHere({ store, link, clock }: SignInHereInputs, intent: CommandIntended): Promise<void> {
  const tell = (lead: "asked" | "refused" | undefined): void => { store.dispatch({ type: "lead.changed", at: clock.now(), lead }); };
  if (store.getState().here.lead === "asked") return;
  const askedAt = clock.now();
  tell("asked");
  const isGiven = await link.takeLead(async () => {
    await lineMadeAfter(askedAt, store, clock);
    link.dispatch({ ...intent, at: clock.now() });
  });
  tell(isGiven ? undefined : "refused");
}

/** Until this page's own line is made, or is not to be had; the one before is older. */
function lineMadeAfter(askedAt: EpochMs, store: Store, clock: ClockPort): Promise<void> {
  const isKnown = (): boolean => {
    const { phase, since } = store.getState().phone.connection;
    return phase !== "connecting" && since >= askedAt;
  };
  return new Promise((resolve) => {
    const end = (): void => {
      unsubscribe();
      giveUp();
      resolve();
    };
    const unsubscribe = store.subscribe(() => { if (isKnown()) end(); });
    const giveUp = clock.after(patienceMs, end);
    if (isKnown()) end();
  });
}
