declare module "use-sync-external-store/shim" {
  export function useSyncExternalStore<Snapshot>(
    subscribe: (listener: () => void) => () => void,
    getSnapshot: () => Snapshot,
  ): Snapshot;
}
