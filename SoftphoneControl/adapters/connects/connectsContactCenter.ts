import type { Configuration } from "../../model/settings/configuration";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { createEmitter } from "../../shared/emitter";
import { callFor, commandsOf } from "./commands";
import { createEvents } from "./events";
import { createExpectations } from "./expectations";
import type { InstalledConnects } from "./installedConnects";
import { refusalOf, unwrap } from "./outcome";
import { createPicture } from "./picture";
import type { Picture } from "./picture";
import { createReadings } from "./readings";
import { readResumeData, writeResumeData } from "./resume";
import { createConnection } from "./connection";
import { createReader } from "./told";

export interface ConnectsContactCenterInputs {
  readonly clock: ClockPort;
  readonly configuration: Pick<Configuration, "channelId" | "connects">;
  readonly log: LogPort;
  readonly installed: InstalledConnects;
  /** What the agent is to read, and the administrator to mend. */
  readonly onTrouble: (trouble: { readonly code: SoftphoneErrorCode; readonly detail?: string }) => void;
}

const mostAsked = 500;

/**
 * An installed b+s Connects, through its integration library: what page 004 lets an integration do, and nothing more. Its channel has our id in every
 * fact (`configuration.channelId`), and its own (`configuration.connects.channelId`) towards the library.
 */
export function createConnectsContactCenter({ clock, configuration, log, installed, onTrouble }: ConnectsContactCenterInputs): ContactCenterPort {
  const { channelId, connects } = configuration;
  const facts = createEmitter<ContactCenterFact>((error) => {
    log.write({ level: "error", source: "connects", message: `a listener threw: ${error instanceof Error ? error.name : typeof error}` });
  });
  const expectations = createExpectations(clock);
  const answers = new Map<RequestId, Promise<void>>();
  const reader = createReader(log);
  const makePicture = (memory?: Parameters<typeof createPicture>[0]["memory"]): Picture => createPicture({ channelId, now: () => clock.now(), has: installed.has, memory });
  let picture = makePicture();
  let isOver = false;

  function tell(told: readonly ContactCenterFact[]): void {
    for (const fact of told) if (!isOver) facts.emit(fact);
  }

  async function ask(name: string, args: readonly unknown[]): Promise<unknown> {
    return unwrap(await installed.request(name, args));
  }

  const readings = createReadings({
    clock,
    log,
    ask,
    reader,
    theirChannelId: connects.channelId,
    picture: () => picture,
    expectations,
    onRead: (told) => { connection.answered(); tell(told); },
    onFailed: () => { connection.unanswered(); },
  });
  const events = createEvents({ clock, reader, expectations, log, theirChannelId: () => [connects.channelId, readings.channelId], picture: () => picture, tell, reread: () => { readings.refresh(); } });
  const connection = createConnection({
    clock,
    tell: (phase) => { tell([{ type: "contactCenter.connectionChanged", at: clock.now(), connection: phase }]); },
    read: () => { readings.begin(); },
    onLost: () => { readings.end(); events.clear(); },
    onTrouble: () => { onTrouble({ code: "connectsNoChannel", detail: connects.channelId }); },
  });

  async function perform(...[command, requestId]: Parameters<ContactCenterPort["perform"]>): Promise<void> {
    if (isOver || connection.phase !== "up") throw new ContactCenterRefusal("disconnected");
    const inputs = { picture, reasonCodes: readings.reasonCodes, has: installed.has, channelId, theirChannelId: connects.channelId, isMet: expectations.isMet };
    const { name, args, raisesEvent, after } = callFor(inputs, command, requestId);
    await expectations.settle({ id: requestId, command, raisesEvent, asked: ask(name, args) }).catch((error: unknown) => { throw refusalOf(error); });
    if (after) tell(after());
  }

  return {
    get commands() {
      return commandsOf(installed.has);
    },
    subscribe: facts.subscribe,
    start(resume) {
      const resumed = readResumeData(resume, channelId, log);
      if (resumed) picture = makePicture(resumed);
      for (const id of resumed?.asked ?? []) answers.set(id, Promise.resolve());
      installed.onEvent((name, payload) => {
        if (!isOver) events.hear(name, payload, connection.phase !== "lost");
      });
      connection.begin();
    },
    perform(command, requestId) {
      const answer = answers.get(requestId) ?? perform(command, requestId);
      answers.set(requestId, answer);
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size > mostAsked) answers.delete(oldest);
      return answer;
    },
    requestSnapshot() {
      if (connection.phase === "up") readings.refresh();
    },
    resumeData() {
      const memory = picture.memory();
      return memory && writeResumeData(memory, [...answers.keys()].slice(-100));
    },
    dispose() {
      isOver = true;
      connection.dispose();
      readings.end();
      events.clear();
      expectations.dispose();
    },
  };
}
