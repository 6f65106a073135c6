import type { ChannelPort } from "../../ports/channelPort";
import type { JourneyPort } from "../../ports/journeyPort";
import { createAllowance } from "../../shared/allowance";
import { eventsIn, question } from "./journeyMessages";
import { createOutlet } from "./outlet";
import type { SourceInputs } from "./outlet";

/** Messages: a page that is loaded tells all of a visit in one. */
const most = { atOnce: 100, perSecond: 20 };

/** Runs in the softphone: hears the relay scripts of the visitors' pages, where those are of this origin and in this browser. @param inputs.channel of `journeyChannel` */
export function createRelayedSource({ channel, ...inputs }: SourceInputs & { readonly channel: ChannelPort }): JourneyPort {
  const { subscribe, take, say, dispose } = createOutlet(inputs);
  const allowance = createAllowance(most);
  channel.subscribe((message) => {
    if (!allowance.take(inputs.clock.now())) {
      say("the pages of visitors say too much at once: some of it is left out");
      return;
    }
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
