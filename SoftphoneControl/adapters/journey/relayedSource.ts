import type { ChannelPort } from "../../ports/channelPort";
import type { JourneyPort } from "../../ports/journeyPort";
import { eventsIn, question } from "./journeyMessages";
import { createOutlet } from "./outlet";
import type { SourceInputs } from "./outlet";

/** Runs in the softphone: hears the relay scripts of the visitors' pages, where those are of this origin and in this browser. @param inputs.channel of `journeyChannel` */
export function createRelayedSource({ channel, ...inputs }: SourceInputs & { readonly channel: ChannelPort }): JourneyPort {
  const { subscribe, take, dispose } = createOutlet(inputs);
  channel.subscribe((message) => {
    for (const event of eventsIn(message) ?? []) take(() => event);
  });
  channel.post(question);

  return {
    subscribe,
    look: () => undefined,
    dispose() {
      channel.dispose();
      dispose();
    },
  };
}
