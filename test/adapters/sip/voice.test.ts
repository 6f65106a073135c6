import { createVoice } from "../../../SoftphoneControl/adapters/sip/sounds/voice";
import { createFakeMedia, fakeVoice } from "../../support/fakeMedia";

/** What goes to the other side, in words. */
function line() {
  const sender = { track: null as MediaStreamTrack | null, replaceTrack: async (track: MediaStreamTrack | null) => { sender.track = track; } };
  const said = (): string => (sender.track ? `${(sender.track as unknown as { name: string }).name}${sender.track.enabled ? "" : ", silent"}` : "nothing");
  return { sender: sender as unknown as RTCRtpSender, said };
}

async function talking() {
  const fake = createFakeMedia();
  const changes = { count: 0 };
  const voice = createVoice(fake.media, () => (changes.count += 1));
  const { sender, said } = line();
  await voice.open();
  await voice.attach(sender);
  return { ...fake, voice, said, changes };
}

describe("the agent's voice in a call", () => {
  it("is the microphone, opened once however often it is asked for", async () => {
    const { voice, said, open } = await talking();
    await Promise.all([voice.open(), voice.open()]);
    expect(open.count).toBe(1);
    expect(said()).toBe("microphone");
  });

  it("is silent on hold and muted, each for itself", async () => {
    const { voice, said } = await talking();
    voice.setMuted(true);
    expect(said()).toBe("microphone, silent");
    voice.setQuiet(true);
    voice.setMuted(false);
    expect(said()).toBe("microphone, silent");
    voice.setQuiet(false);
    expect(said()).toBe("microphone");
    voice.setSilenced(true);
    expect(said()).toBe("microphone, silent");
  });

  it("is a mix in a conference: muted, the others are heard on; on hold, nobody is", async () => {
    const { voice, said } = await talking();
    voice.say(fakeVoice("mix"));
    voice.setMuted(true);
    expect(said()).toBe("mix");
    expect(voice.track?.enabled).toBe(false);
    voice.setQuiet(true);
    expect(said()).toBe("mix, silent");
    voice.say(undefined);
    expect(said()).toBe("microphone, silent");
  });

  it("follows to another microphone as muted as before, and tells when there is none", async () => {
    const { voice, said, replace, changes } = await talking();
    voice.setMuted(true);
    const before = changes.count;
    replace(fakeVoice("headset"));
    expect(said()).toBe("headset, silent");
    expect(voice.isLost).toBe(false);
    replace(undefined);
    expect(voice.isLost).toBe(true);
    replace(fakeVoice("other"));
    expect(voice.isLost).toBe(false);
    expect(changes.count).toBe(before + 3);
  });

  it("lets the microphone go with the call, also when the agent is still being asked for it", async () => {
    const { voice, open } = await talking();
    voice.close();
    voice.close();
    expect(open.count).toBe(0);
    const late = createFakeMedia();
    late.gate.isClosed = true;
    const other = createVoice(late.media, () => undefined);
    const opening = other.open();
    other.close();
    late.letOpen();
    await opening;
    expect(late.open.count).toBe(0);
  });

  it("may be asked for again after a refusal", async () => {
    const { media, open } = createFakeMedia();
    let refuses = true;
    const voice = createVoice({ ...media, openMicrophone: () => (refuses ? Promise.reject(new Error("no")) : media.openMicrophone()) }, () => undefined);
    await expect(voice.open()).rejects.toThrow("no");
    refuses = false;
    await voice.open();
    expect(open.count).toBe(1);
  });
});
