/** Counts what a page opens for its calls: connections, voices, audio contexts. To be given as `before` to `openSoftphone`. @param {import("playwright-core").Page} page */
export async function countLeftovers(page) {
  await page.addInitScript(() => {
    const made = { peers: [], tracks: [], audios: [], audioContexts: [] };
    const keeping = (name, list) => {
      const Native = window[name];
      window[name] = class extends Native {
        constructor(...given) {
          super(...given);
          list.push(this);
          if (name === "RTCPeerConnection") this.addEventListener("track", ({ track }) => made.tracks.push(track));
        }
      };
    };
    keeping("RTCPeerConnection", made.peers);
    keeping("AudioContext", made.audioContexts);
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function createAndKeep(...given) {
      const element = create.apply(this, given);
      if (element instanceof HTMLAudioElement) made.audios.push(element);
      return element;
    };
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      made.tracks.push(...stream.getTracks());
      return stream;
    };
    const { clone } = MediaStreamTrack.prototype;
    MediaStreamTrack.prototype.clone = function cloneAndKeep() {
      const copy = clone.call(this);
      made.tracks.push(copy);
      return copy;
    };
    const { createMediaStreamDestination } = AudioContext.prototype;
    AudioContext.prototype.createMediaStreamDestination = function createAndKeep() {
      const node = createMediaStreamDestination.call(this);
      made.tracks.push(...node.stream.getTracks());
      return node;
    };
    window.leftovers = () => ({
      peers: made.peers.filter(({ signalingState }) => signalingState !== "closed").length,
      tracks: made.tracks.filter(({ readyState }) => readyState === "live").length,
      audioElements: made.audios.filter(({ srcObject, isConnected }) => srcObject !== null || isConnected).length,
      audioContexts: made.audioContexts.filter(({ state }) => state !== "closed").length,
      made: { peers: made.peers.length, tracks: made.tracks.length, audioContexts: made.audioContexts.length },
    });
  });
}

/** How many are there now; `made`: so far. @param {import("playwright-core").Page} page */
export function leftoversOf(page) {
  return page.evaluate(() => window.leftovers());
}
