const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
const blockBytes = 64;

/** Takes the place of sip.js's own MD5 (RFC 1321), which can do more than digests of short texts. Only SIP's passwords need it: nothing else may. */
export const Md5 = {
  /** Of the text's UTF-8, in hexadecimal digits. */
  hashStr(text: string): string {
    let state = start;
    const message = padded(new TextEncoder().encode(text));
    for (let at = 0; at < message.byteLength; at += blockBytes) state = mixed(state, new DataView(message, at, blockBytes));
    const digest = new DataView(new ArrayBuffer(16));
    state.forEach((word, index) => { digest.setUint32(index * 4, word, true); });
    return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};

/** A one behind it, zeros up to a whole block, and how many bits it had. */
function padded(text: Uint8Array): ArrayBuffer {
  const message = new Uint8Array((Math.floor((text.length + 8) / blockBytes) + 1) * blockBytes);
  message.set(text);
  message[text.length] = 0x80;
  new DataView(message.buffer).setUint32(message.length - 8, text.length * 8, true);
  return message.buffer;
}

function mixed(state: readonly number[], block: DataView): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const [mix, word] = [
      [(b & c) | (~b & d), step],
      [(d & b) | (~d & c), 5 * step + 1],
      [b ^ c ^ d, 3 * step + 5],
      [c ^ (b | ~d), 7 * step],
    ][round] ?? [0, 0];
    const sum = (a + (mix ?? 0) + Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) + block.getUint32(((word ?? 0) % 16) * 4, true)) | 0;
    const by = turns[round * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
  }
  return [a, b, c, d].map((word, index) => (word + (state[index] ?? 0)) | 0);
}
