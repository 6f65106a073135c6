/**
 * Measures what is heard, by frequency; runs inside a page. Packets alone prove nothing: silence has packets, too.
 * @param {AudioContext} context
 * @param {MediaStream} stream of a peer connection; it also has to hang on an audio element, or nothing comes
 */
export function createEars(context, stream) {
  const analyser = context.createAnalyser();
  analyser.fftSize = 8_192;
  analyser.smoothingTimeConstant = 0;
  const source = context.createMediaStreamSource(stream);
  source.connect(analyser);
  const bins = new Float32Array(analyser.frequencyBinCount);
  const width = context.sampleRate / analyser.fftSize;
  return {
    /** In dB; -Infinity for nothing at all. */
    level(frequency) {
      analyser.getFloatFrequencyData(bins);
      const at = Math.round(frequency / width);
      return Math.max(...bins.slice(Math.max(at - 1, 0), at + 2));
    },
    /** The loudest frequencies, in Hz, loudest first. */
    loudest(count = 3, least = -50) {
      analyser.getFloatFrequencyData(bins);
      const peaks = [...bins.keys()].filter((at) => at > 2 && bins[at] > least && bins[at] >= bins[at - 1] && bins[at] > (bins[at + 1] ?? -Infinity));
      return peaks.sort((one, other) => bins[other] - bins[one]).slice(0, count).map((at) => ({ hz: Math.round(at * width), db: Math.round(bins[at]) }));
    },
    close: () => source.disconnect(),
  };
}
