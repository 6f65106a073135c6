export type Unsubscribe = () => void;
export type Listener<Message> = (message: Message) => void;

export interface Emitter<Message> {
  /** Listeners are told in the order they subscribed. */
  subscribe(listener: Listener<Message>): Unsubscribe;
  emit(message: Message): void;
  readonly size: number;
}

/**
 * Tells every listener, whatever the others do: what one throws goes to `onThrow`.
 * A listener added while a message is told hears the next one; one removed hears no more.
 */
export function createEmitter<Message>(onThrow: (error: unknown) => void): Emitter<Message> {
  const listeners = new Set<{ readonly tell: Listener<Message> }>();
  return {
    subscribe(listener) {
      const entry = { tell: listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    emit(message) {
      for (const entry of [...listeners]) {
        if (!listeners.has(entry)) continue;
        try {
          entry.tell(message);
        } catch (error) {
          onThrow(error);
        }
      }
    },
    get size() {
      return listeners.size;
    },
  };
}
