import { expect } from "@jest/globals";
import type { ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { RequestableAgentState } from "../../SoftphoneControl/model/agent/agentState";
import type { RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import { noReasonCode } from "../../SoftphoneControl/model/agent/reasonCode";
import type { ContactCenterWorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { isEnded } from "../../SoftphoneControl/model/workItems/workItemTransitions";
import { isContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import type { BenchWish, ContactCenterBench, Deed, Feature } from "./contactCenterBench";
import { createWitness } from "./witness";
import type { Witness } from "./witness";

export interface Asked {
  readonly id: RequestId;
  /** `taken`, the refusal's code, or `unsettled` as long as nothing came back. */
  answer(): string;
}

/** A day at the contact centre, told by what the agent does and sees. */
export interface Story {
  readonly bench: ContactCenterBench;
  readonly witness: Witness;
  ask(command: ContactCenterCommand, id?: string): Asked;
  /** Asks, and waits for the answer. */
  answered(command: ContactCenterCommand, id?: string): Promise<string>;
  /** Asks, waits until it is taken, and gives the request's id. */
  taken(command: ContactCenterCommand): Promise<RequestId>;
  /** Gets it done: by the port, or where the agent else can. */
  does(deed: Deed, workItemId: WorkItemId): Promise<void>;
  seatsAgent(): Promise<void>;
  setState(state: RequestableAgentState, reasonCode?: string): Promise<RequestId>;
  until(what: string, isSo: () => boolean, withinMs?: number): Promise<void>;
  untilAgentIs(state: string): Promise<void>;
  untilCallIs(state: string, call?: () => ContactCenterWorkItem | undefined): Promise<void>;
  /** Long enough for what is under way to have arrived. */
  settles(): Promise<void>;
  /** Those not ended, the oldest first. */
  calls(): readonly ContactCenterWorkItem[];
  /** The call with this id, else the newest, ended or not. */
  call(id?: WorkItemId): ContactCenterWorkItem;
  customerCall(): ContactCenterWorkItem;
  consultation(): ContactCenterWorkItem;
  agentState(): string | undefined;
  causedBy(id: RequestId): readonly ContactCenterFact[];
  /** From a fact on, in a few words: what moves calls, agent and line. The directory and the sound of a call change at any time; a lost line may tell of each try. */
  told(from?: number): readonly string[];
  signsIn(): Promise<void>;
  isReady(): Promise<void>;
  /** A caller is offered. */
  rings(): Promise<WorkItemId>;
  /** A caller is offered and answered. */
  talks(): Promise<WorkItemId>;
  /** A number is dialed and answers. */
  talksOut(): Promise<WorkItemId>;
  consults(): Promise<WorkItemId>;
  end(): Promise<void>;
}

/** Defines a story as a test; it is left out where the contact centre lacks a feature it needs. */
export type TellStory = (title: string, tell: (story: Story) => Promise<void>, wish?: Partial<BenchWish>, ...needs: Feature[]) => void;

/** @param page tells the requests of one page from those of another. */
export function beginStory(bench: ContactCenterBench, page = "request"): Story {
  const { contactCenter, channelId, other, numbers } = bench;
  const witness = createWitness();
  witness.duringCall(() => contactCenter.subscribe(witness.hear));
  let asked = 0;

  const story: Story = {
    bench,
    witness,
    ask(command, given) {
      asked += 1;
      const id = (given ?? `${page}-${asked}`) as RequestId;
      witness.knowRequest(id);
      let answer = "unsettled";
      witness
        .duringCall(() => contactCenter.perform(command, id))
        .then(
          () => {
            answer = "taken";
          },
          (error: unknown) => {
            answer = isContactCenterRefusal(error) ? error.code : `no refusal but ${String(error)}`;
          },
        );
      return { id, answer: () => answer };
    },
    async answered(command, id) {
      const request = story.ask(command, id);
      await story.until(`an answer to ${command.type}`, () => request.answer() !== "unsettled");
      return request.answer();
    },
    async taken(command) {
      const request = story.ask(command);
      await story.until(`an answer to ${command.type}`, () => request.answer() !== "unsettled");
      expect(`${command.type}: ${request.answer()}`).toBe(`${command.type}: taken`);
      await story.settles();
      return request.id;
    },
    async does(deed, workItemId) {
      if (contactCenter.commands.includes(deed)) await story.taken({ type: deed, workItemId });
      else await bench.elsewhere?.does(deed, workItemId).then(story.settles);
    },
    async seatsAgent() {
      if (contactCenter.commands.includes("signIn")) await story.taken({ type: "signIn" });
      else await bench.elsewhere?.signsIn().then(() => story.until("the agent to be signed in", () => witness.channel?.state !== "Logout"));
    },
    setState: (state, reasonCode = noReasonCode) => story.taken({ type: "setAgentState", channelId, state, reasonCode }),
    async until(what, isSo, withinMs = 60_000) {
      for (let waited = 0; !isSo(); waited += 50) {
        if (waited > withinMs) throw new Error(`waited in vain for ${what}; told so far:\n${witness.facts.map(describeFact).join("\n")}`);
        await bench.passes(50);
      }
    },
    untilAgentIs: (state) => story.until(`the agent to be ${state}`, () => story.agentState() === state),
    untilCallIs: (state, call = () => [...witness.items.values()].at(-1)) => story.until(`the call to be ${state}`, () => call()?.state === state),
    settles: () => bench.passes(500),
    calls: () => [...witness.items.values()].filter((item) => !isEnded(item.state)),
    call(id) {
      const found = id === undefined ? [...witness.items.values()].at(-1) : witness.items.get(id);
      if (found === undefined) throw new Error("there is no call");
      return found;
    },
    customerCall: () => story.call([...witness.items.values()].find((item) => item.classification === "Customer")?.id),
    consultation: () => story.call([...witness.items.values()].filter((item) => item.classification === "Consultation").at(-1)?.id),
    agentState: () => witness.channel?.state,
    told: (from = 0) => withoutVainTries(witness.facts.slice(from).filter(movesSomething).map(describeFact)),
    causedBy: (id) => witness.facts.filter((fact) => fact.cause === id),
    async signsIn() {
      witness.duringCall(() => { contactCenter.start(undefined); });
      await story.until("the first snapshot", () => witness.snapshots.length > 0);
      await story.seatsAgent();
    },
    async isReady() {
      await story.signsIn();
      await story.setState("Ready");
    },
    async rings() {
      await other.callerDials();
      await story.until("a call to ring", () => story.calls().some((item) => item.state === "Offered"));
      return story.call().id;
    },
    async talks() {
      const workItemId = await story.rings();
      await story.does("acceptWorkitem", workItemId);
      return workItemId;
    },
    async talksOut() {
      await story.taken({ type: "dial", channelId, address: numbers.answers });
      await other.calleeAnswers();
      await story.untilCallIs("Active");
      return story.call().id;
    },
    async consults() {
      await story.taken({ type: "consult", workItemId: story.customerCall().id, address: numbers.colleague });
      await other.colleagueAnswers();
      await story.untilCallIs("Active", story.consultation);
      return story.consultation().id;
    },
    async end() {
      await story.settles();
      expect(witness.breaches).toEqual([]);
      await bench.dispose();
    },
  };
  return story;
}

function movesSomething(fact: ContactCenterFact): boolean {
  const isEmpty = fact.type === "contactCenter.workItemChanged" && Object.keys(fact.changes).length === 0;
  return !isEmpty && fact.type !== "contactCenter.directoryChanged" && fact.type !== "contactCenter.callMediaChanged";
}

/** A line that stays lost is lost once, however often it is tried. */
function withoutVainTries(told: readonly string[]): readonly string[] {
  const found = told.findIndex((fact, index) => fact === "connection connecting" && told[index - 1] === "connection lost" && told[index + 1] === "connection lost");
  return found < 0 ? told : withoutVainTries([...told.slice(0, found), ...told.slice(found + 2)]);
}

/** The latest fact of a kind. */
export function lastTold<Type extends ContactCenterFact["type"]>(facts: readonly ContactCenterFact[], type: Type): Extract<ContactCenterFact, { type: Type }> | undefined {
  return facts.filter((fact): fact is Extract<ContactCenterFact, { type: Type }> => fact.type === type).at(-1);
}

/** A fact in a few words, as stories list them. */
export function describeFact(fact: ContactCenterFact): string {
  switch (fact.type) {
    case "contactCenter.connectionChanged":
      return `connection ${fact.connection.phase}`;
    case "contactCenter.snapshotReceived":
      return `snapshot ${fact.snapshot.agent === undefined ? "without agent" : "with agent"}`;
    case "contactCenter.agentStateChanged":
      return `agent ${fact.state}`;
    case "contactCenter.nextAgentStateChanged":
      return `next ${fact.next?.state ?? "none"}`;
    case "contactCenter.workItemAppeared":
      return `call ${fact.workItem.state}`;
    case "contactCenter.workItemChanged":
      return `call ${fact.changes.state ?? `changes ${Object.keys(fact.changes).join(", ")}`}`;
    case "contactCenter.directoryChanged":
      return "directory";
    case "contactCenter.callMediaChanged":
      return `media ${fact.media.phase}`;
    case "contactCenter.troubleTold":
      return `trouble ${fact.code}`;
    case "contactCenter.telephoneChanged":
      return `telephone ${fact.telephone}`;
    case "contactCenter.chatDeskChanged":
      return `chat desk ${fact.chatDesk.phase}`;
  }
}
