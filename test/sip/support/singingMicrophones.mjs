/**
 * Gives the page microphones that each say a tone of their own: those of the browser all play the same file.
 * @param {import("playwright-core").Page} page
 * @param {Readonly<Record<string, number>>} tones Hz by label; the first one is the system's default
 */
export async function sing(page, tones) {
  await page.addInitScript((given) => {
    const list = Object.entries(given).map(([label, hz], at) => ({ kind: "audioinput", deviceId: `singing-${at}`, groupId: "", label, hz }));
    let context;
    navigator.mediaDevices.enumerateDevices = async () => list;
    navigator.mediaDevices.getUserMedia = async ({ audio }) => {
      const wanted = audio.deviceId?.exact;
      const device = wanted === undefined ? list[0] : list.find(({ deviceId }) => deviceId === wanted);
      if (device === undefined) throw new DOMException("There is no such device.", "NotFoundError");
      context ??= new AudioContext();
      const oscillator = context.createOscillator();
      oscillator.frequency.value = device.hz;
      const out = context.createMediaStreamDestination();
      oscillator.connect(out);
      oscillator.start();
      return out.stream;
    };
  }, tones);
}
