import { readFileSync, writeFileSync } from "node:fs";

const headerBytes = 44;

/** Writes a tone as 16 bit mono WAV. @param {{ frequency: number, seconds: number, rate: number }} options whole periods, so that it can be played round and round */
export function writeTone(file, { frequency, seconds, rate }) {
  const samples = Math.round(seconds * rate);
  const bytes = Buffer.alloc(headerBytes + samples * 2);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    bytes.writeInt16LE(Math.round(16_000 * Math.sin((2 * Math.PI * frequency * at) / rate)), headerBytes + at * 2);
  }
  writeFileSync(file, bytes);
}

/** The sound of a 16 bit WAV, first channel, from -1 to 1; also of one that is still being written. */
export function readWav(file) {
  const bytes = readFileSync(file);
  const channels = bytes.readUInt16LE(22);
  const rate = bytes.readUInt32LE(24);
  const start = bytes.indexOf("data", 12, "latin1") + 8;
  const count = Math.floor((bytes.length - start) / (2 * channels));
  return { rate, samples: Float64Array.from({ length: count }, (_, at) => bytes.readInt16LE(start + at * 2 * channels) / 32_768) };
}

/** How loud one frequency is, in dB of a full tone (Goertzel). */
export function levelIn({ rate, samples }, frequency) {
  const turn = (2 * Math.PI * frequency) / rate;
  const factor = 2 * Math.cos(turn);
  let [before, last] = [0, 0];
  for (const sample of samples) [before, last] = [last, sample + factor * last - before];
  const power = before * before + last * last - factor * before * last;
  return 10 * Math.log10(Math.max(power / (samples.length / 2) ** 2, 1e-12));
}
