import type { LinkInputs } from "./linkInputs";
import { methodsOf } from "./protocol/hostMethods";
import type { ToldHost } from "./protocol/messages";

/** What this page tells of the host around it, as it is now. */
export function toldHost({ host: current, isVisible }: Pick<LinkInputs, "host" | "isVisible">): ToldHost {
  const host = current();
  return { kind: host.kind, methods: methodsOf(host), isVisible: isVisible() };
}
