import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { digitMs } from "../sound";
import { ask, requireAccepted, requireUp } from "./dialogRequest";
import type { LegCore } from "./legCore";

/** As tones in the sound (RFC 4733), or as INFO with `application/dtmf-relay`, as the settings say. */
export function sendDigits(core: LegCore, digits: string): Promise<void> {
  if (!/^[0-9A-D*#]{1,100}$/i.test(digits)) return Promise.reject(new ContactCenterRefusal("badArgument", "digits"));
  return core.operations.run(async () => {
    requireUp(core);
    if (core.context.settings.digits === "rfc4733") return core.sound.sendDigits(digits);
    for (const [index, digit] of [...digits.toUpperCase()].entries()) {
      if (index > 0) await new Promise<void>((resolve) => void core.context.clock.after(digitMs.tone + digitMs.gap, resolve));
      await sendInfo(core, digit);
    }
  });
}

async function sendInfo(core: LegCore, digit: string): Promise<void> {
  requireUp(core);
  const body = { contentDisposition: "render", contentType: "application/dtmf-relay", content: `Signal=${digit}\r\nDuration=${digitMs.tone}\r\n` };
  requireAccepted(core, await ask(core, (requestDelegate) => core.session.info({ requestDelegate, requestOptions: { body } })));
}
