import type { Configuration } from "../../model/settings/configuration";
import type { CommandType, ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import { capabilityFor } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import { samplePeople, samplePersonName } from "../../model/agent/samplePeople";
import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import type { SimulationPort } from "../../ports/simulationPort";
import { createEmitter } from "../../shared/emitter";
import { createAnswers } from "../books/answers";
import { reasonCodes } from "./cast";
import type { LineManner } from "./line";
import { createLine } from "./line";
import { createRandom } from "./random";
import { createScenarioShelf, shippedScenarios } from "./scenarioShelf";
import { createSwitchboard } from "./switchboard";

export interface LocalContactCenterInputs {
  readonly clock: ClockPort;
  readonly configuration: Configuration;
  readonly log: LogPort;
  /** Scenarios to choose from, as read from JSON. */
  readonly scenarios?: readonly unknown[] | undefined;
}

export interface LocalContactCenter {
  readonly contactCenter: ContactCenterPort;
  readonly simulation: SimulationPort;
}

const commands: readonly CommandType[] = ["signIn", "setAgentState", "dropNextAgentState", "dial", "chooseTelephone", "superviseCall", ...(Object.keys(capabilityFor) as CommandType[])];

/** A contact centre inside the browser: a switchboard, and a line to it that may be as bad as a real one. */
export function createLocalContactCenter({ clock, configuration, log, scenarios = shippedScenarios }: LocalContactCenterInputs): LocalContactCenter {
  const { simulation: settings, channelId } = configuration;
  const random = createRandom(settings.seed + 1);
  const shelf = createScenarioShelf(scenarios);
  const once = createAnswers();
  const emitter = createEmitter<ContactCenterFact>((error) => {
    log.write({ level: "error", source: "local", message: `a listener threw: ${String(error)}` });
  });

  const line = createLine({
    clock,
    random,
    manner,
    tell: emitter.emit,
    onUp: () => {
      line.deliver([switchboard.snapshot()]);
    },
  });
  const switchboard = createSwitchboard({
    clock,
    log,
    seed: settings.seed,
    rules: { ...settings, channelId, reasonCodes, records: true, mayDropNext: true },
    shelf,
    network: {
      dropNetwork(forMs) {
        if (line.phase === "lost") throw new Error("The line is down already.");
        line.drop(forMs);
      },
      takeLineAway() {
        if (line.phase === "lost") throw new Error("The line is down already.");
        line.drop(undefined, "signedInElsewhere");
      },
      returnNetwork() {
        if (line.phase !== "lost") throw new Error("The line is not down.");
        line.connect();
      },
    },
    onFacts: line.deliver,
  });

  function manner(): LineManner {
    const { latencyMs = settings.latencyMs, faults } = switchboard.disturbance ?? {};
    return { latencyMs, faults: { ...settings.faults, ...faults } };
  }

  /** At the switchboard: the reply goes first, then the facts. */
  function take(command: ContactCenterCommand, requestId: RequestId, resolve: () => void, reject: (reason: unknown) => void): void {
    if (switchboard.hasTaken(requestId)) {
      line.reply(resolve);
      return;
    }
    try {
      if (random() < manner().faults.refused) throw new ContactCenterRefusal("refused", "the simulation was told to");
      const facts = switchboard.perform(command, requestId);
      line.reply(resolve);
      line.deliver(facts);
    } catch (refusal) {
      line.reply(() => {
        reject(refusal);
      });
    }
  }

  function ask(command: ContactCenterCommand, requestId: RequestId): Promise<void> {
    return new Promise((resolve, reject) => {
      if (line.phase !== "up") throw new ContactCenterRefusal("disconnected");
      line.send(() => {
        take(command, requestId, resolve, reject);
      });
    });
  }

  return {
    contactCenter: {
      commands,
      subscribe: emitter.subscribe,
      start(resume) {
        switchboard.begin({ resume, signedIn: settings.signedIn, scenario: settings.scenario });
        line.connect();
      },
      perform: (command, requestId) => once(requestId, () => ask(command, requestId)),
      requestSnapshot() {
        if (line.phase !== "up") return;
        line.send(() => {
          line.deliver([switchboard.snapshot()]);
        });
      },
      resumeData: switchboard.resumeData,
      dispose() {
        switchboard.dispose();
        line.dispose();
      },
    },
    simulation: {
      offer: {
        callers: samplePeople.map((person) => ({ id: person.id, name: samplePersonName(person), address: person.address, topic: person.topic })),
        scenarios: shelf.summaries,
      },
      order: switchboard.order,
    },
  };
}
