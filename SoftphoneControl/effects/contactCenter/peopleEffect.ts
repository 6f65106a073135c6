import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import { parseAddress } from "../../model/numbers/phoneNumber";
import type { ClockPort } from "../../ports/clockPort";
import type { CustomerPort } from "../../ports/customerPort";
import type { LogPort } from "../../ports/logPort";
import type { DispatchOutcome, Effect } from "../effect";

export interface PeopleInputs {
  readonly customers: Pick<CustomerPort, "findByAddress" | "findNumbers">;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Nobody waits longer for a suggestion. Milliseconds. */
const patienceMs = 8_000;

/** Asks Dynamics whom the agent may mean: whose name begins so, or whose number it is. Only the newest question is answered. */
export function createPeopleEffect({ customers, clock, log, dispatch }: PeopleInputs): Effect {
  let latest = 0;
  let undo = (): void => undefined;

  async function find(text: string, country: string): Promise<readonly NumberCandidate[]> {
    const read = parseAddress(text, country);
    if (read.kind !== "number") return customers.findNumbers(text);
    const found = await customers.findByAddress(read.address);
    return found.map(({ doNotPhone, ...record }) => ({ label: record.name, kind: "other", number: read.address, record, doNotPhone: doNotPhone === true }));
  }

  function search(text: string, country: string): void {
    undo();
    latest += 1;
    const own = latest;
    const tell = (people: readonly NumberCandidate[] | undefined): void => {
      if (own !== latest) return;
      latest += 1;
      undo();
      dispatch({ type: "people.found", at: clock.now(), text, people });
    };
    undo = clock.after(patienceMs, () => {
      tell(undefined);
    });
    find(text, country).then(tell, () => {
      log.write({ level: "warning", source: "customers", message: "The search for whom to call failed." });
      tell(undefined);
    });
  }

  return {
    runsIn: "primary",
    react({ action, after }) {
      if (action.type === "intent.peopleSought") search(action.text, after.phone.configuration.defaultCountry);
    },
    dispose() {
      latest += 1;
      undo();
    },
  };
}
