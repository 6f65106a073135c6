/** `BroadcastChannel` of a page of its own: what the host publishes on a topic is heard on it until it is closed. */
export function createFakeChannels() {
  const open = new Set<Channel>();
  class Channel {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.add(this);
    }
    close(): void {
      open.delete(this);
    }
  }
  return {
    page: { BroadcastChannel: Channel as unknown as typeof BroadcastChannel },
    publish(topic: string, data: unknown): void {
      for (const channel of open) if (channel.name === topic) channel.onmessage?.({ data });
    },
    get count() {
      return open.size;
    },
  };
}
