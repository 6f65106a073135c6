import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ChannelPort } from "../../ports/channelPort";
import { isContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort, ResumeData } from "../../ports/contactCenterPort";
import type { LockPort } from "../../ports/lockPort";
import type { LogPort } from "../../ports/logPort";
import { anyPage, isAbout, pageLock, posted } from "./messages";
import type { FromPage, ToPage, Trouble } from "./messages";
import { readToPage } from "./readToPage";

export interface ServiceInputs {
  /** Of the contact centre. */
  readonly name: string;
  /** See `readPageId`; of a page that is found, an id of its own for each time it is loaded. */
  readonly pageId: string;
  /** See `remoteChannel`. */
  readonly channel: ChannelPort;
  readonly locks: Pick<LockPort, "hold">;
  /** Makes the contact centre, not yet started. Rejects with a `ContactCenterRefusal` when it can't be had in this page. */
  readonly open: (settings: unknown, wires: ServiceWires) => Promise<ContactCenterPort>;
}

/** How the contact centre makes itself heard besides its facts. */
export interface ServiceWires {
  readonly log: LogPort;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** The page that holds the contact centre: carries its port to the softphone's page. */
export function serveContactCenter({ name, pageId, channel, locks, open }: ServiceInputs): void {
  let contactCenter: ContactCenterPort | undefined;
  let resume: ResumeData | undefined;
  let isStarted = false;
  let sayHere = (): void => undefined;
  let connection: ContactCenterFact | undefined;
  const log: LogPort = { write: (entry) => { post({ type: "log", entry }); } };

  function post(message: FromPage): void {
    channel.post(posted(message, pageId));
  }

  function keep(): void {
    const present = contactCenter?.resumeData();
    if (present === resume) return;
    resume = present;
    post({ type: "resume", resume });
  }

  function sayOpen({ commands }: ContactCenterPort): void {
    post({ type: "open", commands: [...commands] });
  }

  async function start({ settings, resume: given }: Extract<ToPage, { type: "start" }>): Promise<void> {
    // The softphone's next page begins with how things stand.
    if (contactCenter) {
      sayOpen(contactCenter);
      post({ type: "resume", resume });
      if (connection) post({ type: "fact", fact: connection });
      contactCenter.requestSnapshot();
    }
    if (isStarted) return;
    isStarted = true;
    const opened = await open(settings, {
      log,
      onTrouble: (trouble) => { post({ type: "trouble", trouble }); },
    });
    contactCenter = opened;
    resume = given;
    sayOpen(opened);
    opened.subscribe((fact) => {
      if (fact.type === "contactCenter.connectionChanged") connection = fact;
      keep();
      post({ type: "fact", fact });
    });
    opened.start(given);
  }

  function perform({ command, requestId }: Extract<ToPage, { type: "perform" }>): void {
    contactCenter?.perform(command, requestId).then(
      () => { post({ type: "answer", requestId }); },
      (error: unknown) => { post({ type: "answer", requestId, trouble: troubleOf(error) }); },
    );
    keep();
  }

  function fail(error: unknown): void {
    isStarted = false;
    post({ type: "failed", trouble: troubleOf(error) });
  }

  channel.subscribe((data) => {
    if (!isAbout(data, pageId) && !isAbout(data, anyPage)) return;
    const message = readToPage(data);
    if (!message) log.write({ level: "warning", source: name, message: "a message to its page makes no sense" });
    else if (message.type === "who") sayHere();
    else if (message.type === "start") start(message).catch(fail);
    else if (message.type === "perform") perform(message);
    else contactCenter?.requestSnapshot();
  });

  // Held first: whoever hears of this page can see that it lives.
  void locks.hold(pageLock(name, pageId)).then(() => {
    sayHere = () => { post({ type: "here" }); };
    sayHere();
  });
}

function troubleOf(error: unknown): Trouble {
  return isContactCenterRefusal(error) ? { code: error.code, detail: error.detail } : { code: "internal" };
}
