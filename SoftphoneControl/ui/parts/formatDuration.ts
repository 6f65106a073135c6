const pad = (value: number): string => String(value).padStart(2, "0");

/** `1:05`, `12:34`, `1:02:03`. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${String(hours)}:${pad(minutes)}` : String(minutes)}:${pad(seconds % 60)}`;
}
