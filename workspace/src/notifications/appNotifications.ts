/** What `Xrm.App.addGlobalNotification` takes. */
export interface NotificationRequest {
  /** 2 is a message bar; there is no other. */
  readonly type: number;
  /** 1 success, 2 error, 3 warning, 4 information. */
  readonly level: number;
  readonly message: string;
  readonly showCloseButton?: boolean;
  readonly action?: { readonly actionLabel?: string; readonly eventHandler?: () => void };
}

export interface AppNotification extends NotificationRequest {
  readonly id: string;
}

export interface AppNotifications {
  readonly add: (request: NotificationRequest) => string;
  readonly clear: (id: string) => void;
  readonly all: () => readonly AppNotification[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAppNotifications(): AppNotifications {
  const listeners = new Set<() => void>();
  let all: readonly AppNotification[] = [];
  const change = (changed: readonly AppNotification[]) => {
    all = changed;
    for (const listener of listeners) listener();
  };
  return {
    add(request) {
      if (request.type !== 2) throw new Error("addGlobalNotification: type must be 2.");
      if (![1, 2, 3, 4].includes(request.level)) throw new Error("addGlobalNotification: level must be 1, 2, 3 or 4.");
      const id = crypto.randomUUID();
      change([...all, { ...request, id }]);
      return id;
    },
    clear: (id) => change(all.filter((notification) => notification.id !== id)),
    all: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
