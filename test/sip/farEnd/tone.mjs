/** What this end says: one tone, which can be changed and silenced while it is sent. @param {AudioContext} context */
export function createTone(context, frequency) {
  const oscillator = context.createOscillator();
  const destination = context.createMediaStreamDestination();
  oscillator.frequency.value = frequency;
  oscillator.connect(destination);
  oscillator.start();
  return {
    stream: destination.stream,
    change: (hz) => {
      oscillator.frequency.value = hz;
    },
  };
}
