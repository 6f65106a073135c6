import type { SimulatedFaults } from "../../model/settings/simulationSettings";
import type { Connection } from "../../model/agent/connection";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { createPipe } from "./pipe";

export interface LineManner {
  readonly latencyMs: number;
  readonly faults: SimulatedFaults;
}

export interface LineInputs {
  readonly clock: ClockPort;
  readonly random: () => number;
  readonly manner: () => LineManner;
  readonly tell: (fact: ContactCenterFact) => void;
  /** The line has come up, for the first time or again. */
  readonly onUp: () => void;
}

/** What lies between softphone and switchboard. It knows nothing of calls: it carries, delays, loses. */
export interface Line {
  readonly phase: Connection["phase"];
  connect(): void;
  /** Towards the switchboard. What is under way when the line breaks never arrives. */
  send(arrive: () => void): void;
  /** The switchboard's answer to what was sent. */
  reply(arrive: () => void): void;
  /** Facts of one move; in order, unless one is overtaken. */
  deliver(facts: readonly ContactCenterFact[]): void;
  /** @param cause why, where it is no fault of the line */
  drop(forMs: number | undefined, cause?: SoftphoneErrorCode): void;
  dispose(): void;
}

/** How late a fact comes that others overtake. */
const overtakenMs = 200;

export function createLine({ clock, random, manner, tell, onUp }: LineInputs): Line {
  const up = createPipe(clock);
  const down = createPipe(clock);
  const late = createPipe(clock);
  const news = createPipe(clock);
  let connection: Connection = { phase: "lost", since: clock.now() };
  let cancelReturn = (): void => undefined;

  /** There and back again make between half and all of the latency. */
  function leg(): number {
    return Math.round(manner().latencyMs * (0.25 + random() / 4));
  }

  function tellConnection(told: Connection): void {
    tell({ type: "contactCenter.connectionChanged", at: clock.now(), connection: told });
  }

  function enter(next: Connection): void {
    connection = next;
    news.push(0, () => {
      tellConnection(next);
    });
  }

  function connect(): void {
    const connecting: Connection = { phase: "connecting", since: clock.now() };
    enter(connecting);
    news.push(2 * leg(), () => {
      // It broke again before it was up.
      if (connection !== connecting) return;
      connection = { phase: "up", since: clock.now() };
      tellConnection(connection);
      onUp();
    });
  }

  /** A snapshot is an answer, which the line repeats until it has come through: it is never hit. */
  function carry(fact: ContactCenterFact): void {
    const { lost, duplicated, reordered } = manner().faults;
    const chances = [random() < lost, random() < reordered, random() < duplicated];
    const [isLost, isOvertaken, isDoubled] = fact.type === "contactCenter.snapshotReceived" ? [] : chances;
    if (isLost) return;
    if (isDoubled) tell(fact);
    if (!isOvertaken) tell(fact);
    else late.push(overtakenMs, () => {
      tell(fact);
    });
  }

  function breakOff(): void {
    cancelReturn();
    for (const pipe of [up, down, late]) pipe.clear();
  }

  return {
    get phase() {
      return connection.phase;
    },
    connect,
    send(arrive) {
      up.push(leg(), arrive);
    },
    reply(arrive) {
      down.push(leg(), arrive);
    },
    deliver(facts) {
      if (connection.phase !== "up" || facts.length === 0) return;
      down.push(leg(), () => {
        facts.forEach(carry);
      });
    },
    drop(forMs, cause) {
      breakOff();
      const since = clock.now();
      enter({ phase: "lost", since, nextTryAt: forMs === undefined ? undefined : since + forMs, ...(cause && { cause }) });
      if (forMs !== undefined) cancelReturn = clock.after(forMs, connect);
    },
    dispose() {
      breakOff();
      news.clear();
      connection = { phase: "lost", since: clock.now() };
    },
  };
}
