import type { ChannelPort } from "../../ports/channelPort";
import type { ClockPort } from "../../ports/clockPort";
import type { Frame, FramePort } from "../../ports/framePort";
import type { LockPort } from "../../ports/lockPort";
import type { LogPort } from "../../ports/logPort";
import { isAbout, pageAddress, pageLock, posted } from "./messages";
import type { FromPage, ToPage } from "./messages";
import { readFromPage } from "./readFromPage";
import { watchPage } from "./watchPage";

export interface RemotePageInputs {
  /** Of the contact centre. */
  readonly name: string;
  /** Address of the page. */
  readonly url: string;
  /** See `remoteChannel`. */
  readonly channel: ChannelPort;
  readonly locks: LockPort;
  readonly clock: Pick<ClockPort, "after">;
  readonly frame: FramePort;
  readonly newId: () => string;
  readonly log: LogPort;
}

/** The way to a page that holds a contact centre. */
export interface RemotePage {
  /** Opens it anew, or looks for one; what there was is done with. */
  open(): void;
  post(message: ToPage): void;
  close(): void;
}

export interface RemotePageListener {
  hear(message: FromPage): void;
  /** It never said a word, or it went away; it is closed. */
  onLost(why: "missing" | "gone"): void;
}

interface OpenPage {
  readonly id: string;
  readonly frame: Frame;
  readonly closed: AbortController;
  readonly stopWaiting: () => void;
}

/** How long the page may take to say that it is there. */
const firstWordMs = 10_000;
/** What is told of it in the log: a broken page says it all day. */
export const mostNonsense = 20;

/** A page that is opened out of sight. */
export function createRemotePage({ name, url, channel, locks, clock, frame, newId, log }: RemotePageInputs, { hear, onLost }: RemotePageListener): RemotePage {
  let page: OpenPage | undefined;
  let nonsense = 0;

  function close(): void {
    page?.stopWaiting();
    page?.closed.abort();
    page?.frame.dispose();
    page = undefined;
  }

  function lose(why: "missing" | "gone"): void {
    close();
    onLost(why);
  }

  channel.subscribe((data) => {
    if (!page || !isAbout(data, page.id)) return;
    page.stopWaiting();
    const message = readFromPage(data);
    if (!message) {
      nonsense += 1;
      if (nonsense <= mostNonsense) log.write({ level: "warning", source: name, message: "a message of its page makes no sense" });
      return;
    }
    if (message.type === "here") void watchPage(locks, pageLock(name, page.id), page.closed.signal, () => { lose("gone"); });
    hear(message);
  });

  return {
    open() {
      close();
      const id = newId();
      page = { id, frame: frame.show(pageAddress(url, id)), closed: new AbortController(), stopWaiting: clock.after(firstWordMs, () => { lose("missing"); }) };
    },
    post(message) {
      if (page) channel.post(posted(message, page.id));
    },
    close,
  };
}
