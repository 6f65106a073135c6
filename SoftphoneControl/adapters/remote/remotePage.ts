import type { ChannelPort } from "../../ports/channelPort";
import type { ClockPort } from "../../ports/clockPort";
import type { Frame, FramePort } from "../../ports/framePort";
import type { LockPort } from "../../ports/lockPort";
import type { LogPort } from "../../ports/logPort";
import { isAbout, pageAddress, pageLock, posted } from "./messages";
import type { FromPage, ToPage } from "./messages";
import { readFromPage } from "./readFromPage";

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

/** A page out of sight, and the way to it. */
export interface RemotePage {
  /** Opens it anew; one that is open goes. */
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

export function createRemotePage({ name, url, channel, locks, clock, frame, newId, log }: RemotePageInputs, { hear, onLost }: RemotePageListener): RemotePage {
  let page: OpenPage | undefined;

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

  /** However the page goes: its lock falls free. Where no locks can be had there is nothing to watch. */
  async function watch({ id, closed }: OpenPage): Promise<void> {
    const lock = pageLock(name, id);
    if (!(await locks.held()).includes(lock) || closed.signal.aborted) return;
    (await locks.hold(lock, closed.signal))();
    if (!closed.signal.aborted) lose("gone");
  }

  channel.subscribe((data) => {
    if (!page || !isAbout(data, page.id)) return;
    page.stopWaiting();
    const message = readFromPage(data);
    if (!message) {
      log.write({ level: "warning", source: name, message: "a message of its page makes no sense" });
      return;
    }
    if (message.type === "here") void watch(page);
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
