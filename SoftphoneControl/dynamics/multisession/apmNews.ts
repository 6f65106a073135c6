import { object, safeParse, string } from "valibot";
import type { HostNews } from "../../ports/hostPort";
import type { ApmClient, ApmTopic } from "./apmClient";

const readers: Readonly<Record<ApmTopic, (data: unknown) => HostNews | undefined>> = {
  ON_SESSION_SWITCH(data) {
    const read = safeParse(object({ newSessionId: string() }), data);
    return read.success ? { type: "sessionFocused", sessionId: read.output.newSessionId } : undefined;
  },
  ON_SESSION_CLOSED(data) {
    const read = safeParse(object({ sessionId: string() }), data);
    return read.success ? { type: "sessionClosed", sessionId: read.output.sessionId } : undefined;
  },
};

/** What Apm publishes, each topic on a channel of its own. Returns how to end it. */
export function listenToApm(client: ApmClient, page: Pick<typeof globalThis, "BroadcastChannel">, listener: (news: HostNews) => void): () => void {
  const channels: BroadcastChannel[] = [];
  let isOver = false;

  async function listen(name: ApmTopic): Promise<void> {
    const topic = await client.topicOf(name);
    if (isOver) return;
    const channel = new page.BroadcastChannel(topic);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const news = readers[name](data);
      if (news) listener(news);
    };
    channels.push(channel);
  }

  // A host that names no topic, or a browser without channels, tells nothing.
  for (const name of Object.keys(readers) as ApmTopic[]) listen(name).catch(() => undefined);
  return () => {
    isOver = true;
    for (const channel of channels) channel.close();
  };
}
