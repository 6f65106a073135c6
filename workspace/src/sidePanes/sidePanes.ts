/** What `Xrm.App.sidePanes.createPane` takes. */
export interface PaneOptions {
  readonly title?: string;
  readonly paneId?: string;
  readonly canClose?: boolean;
  readonly imageSrc?: string;
  readonly hideHeader?: boolean;
  readonly isSelected?: boolean;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly alwaysRender?: boolean;
  readonly keepBadgeOnSelect?: boolean;
}

export interface Pane extends PaneOptions {
  readonly paneId: string;
  readonly title: string;
  /** A web resource's address; empty for nothing yet. */
  readonly url: string;
  readonly badge: number | boolean;
}

export interface SidePanes {
  readonly all: () => readonly Pane[];
  readonly selected: () => string | undefined;
  readonly create: (options: PaneOptions) => Pane;
  readonly change: (paneId: string, changes: Partial<Pane>) => void;
  /** Undefined closes the side without taking any pane away. */
  readonly select: (paneId: string | undefined) => void;
  readonly close: (paneId: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSidePanes(): SidePanes {
  const listeners = new Set<() => void>();
  let all: readonly Pane[] = [];
  let selected: string | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const change: SidePanes["change"] = (paneId, changes) => {
    all = all.map((pane) => (pane.paneId === paneId ? { ...pane, ...changes } : pane));
    tell();
  };
  return {
    all: () => all,
    selected: () => selected,
    create(options) {
      const pane: Pane = { canClose: true, ...options, paneId: options.paneId ?? crypto.randomUUID(), title: options.title ?? "", url: "", badge: false };
      const there = all.find(({ paneId }) => paneId === pane.paneId);
      if (there === undefined) all = [...all, pane];
      if (options.isSelected !== false) selected = pane.paneId;
      tell();
      return there ?? pane;
    },
    change,
    select(paneId) {
      selected = paneId;
      const pane = all.find((one) => one.paneId === paneId);
      if (pane !== undefined && pane.keepBadgeOnSelect !== true) change(pane.paneId, { badge: false });
      else tell();
    },
    close(paneId) {
      all = all.filter((pane) => pane.paneId !== paneId);
      if (selected === paneId) selected = undefined;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
