import { anyPage, pageLock, pageOf, posted } from "./messages";
import { readFromPage } from "./readFromPage";
import { mostNonsense } from "./remotePage";
import type { RemotePage, RemotePageInputs, RemotePageListener } from "./remotePage";
import { watchPage } from "./watchPage";

export type FoundPageInputs = Pick<RemotePageInputs, "name" | "channel" | "locks" | "log">;

interface Search {
  readonly over: AbortController;
  /** The page that was found. */
  id?: string;
}

/** A page that somebody else opens, whenever that is: it may take all day. The first that says it is here is taken; no other is heard until that one has gone. */
export function createFoundPage({ name, channel, locks, log }: FoundPageInputs, { hear, onLost }: RemotePageListener): RemotePage {
  let search: Search | undefined;
  let nonsense = 0;

  function close(): void {
    search?.over.abort();
    search = undefined;
  }

  channel.subscribe((data) => {
    const id = pageOf(data);
    if (!search || id === undefined || (search.id ?? id) !== id) return;
    const message = readFromPage(data);
    // Another softphone's question, or a page that was not asked to begin.
    if (search.id === undefined && message?.type !== "here") return;
    if (!message) {
      nonsense += 1;
      if (nonsense <= mostNonsense) log.write({ level: "warning", source: name, message: "a message of its page makes no sense" });
      return;
    }
    if (message.type === "here") {
      // Whoever asks, it answers to all.
      if (search.id !== undefined) return;
      search.id = id;
      void watchPage(locks, pageLock(name, id), search.over.signal, () => {
        close();
        onLost("gone");
      });
    }
    hear(message);
  });

  return {
    open() {
      close();
      search = { over: new AbortController() };
      channel.post(posted({ type: "who" }, anyPage));
    },
    post(message) {
      if (search?.id !== undefined) channel.post(posted(message, search.id));
    },
    close,
  };
}
