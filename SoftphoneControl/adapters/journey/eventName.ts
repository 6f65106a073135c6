/** The state that stands for every state. There is nothing like it for media types. */
const everyState = "all";

/**
 * The media type in the name of an event of web actions (page 002): `mediaType:state`, or `mediaType:all`. Types and states that nobody listed are names, too.
 * Throws a `TypeError` for anything else.
 */
export function mediaTypeIn(name: unknown): string {
  const [, mediaType] = (typeof name === "string" && /^([a-z][\w-]{0,99}):[a-z][\w-]{0,99}$/i.exec(name)) || [];
  if (mediaType === undefined) throw new TypeError("The name of an event is mediaType:state, such as webchat:offered, or mediaType:all.");
  return mediaType;
}

/** The names that an event is told under. */
export function namesOf(mediaType: string, state: string): readonly string[] {
  return [`${mediaType}:${state}`, `${mediaType}:${everyState}`];
}
