import type { ControlId } from "../model/ids";

/** What the platform lends a control while it stands on a form: never to be used after that. */
export interface Platform {
  readonly webAPI?: unknown;
  readonly navigation?: unknown;
  readonly userId?: string | undefined;
}

/** What the controls on this page are lent, the newest first. */
export interface Platforms {
  lend(controlId: ControlId, platform: Platform): void;
  takeBack(controlId: ControlId): void;
  all(): readonly Platform[];
  /** Who works here; known even when no control is left. Without braces. */
  userId(): string | undefined;
}

/** @param around what the app around the page says of its user */
export function createPlatforms(around: () => string | undefined): Platforms {
  const lent = new Map<ControlId, Platform>();
  let userId: string | undefined;
  return {
    lend(controlId, platform) {
      userId = bare(platform.userId) ?? userId;
      lent.delete(controlId);
      lent.set(controlId, platform);
    },
    takeBack(controlId) {
      lent.delete(controlId);
    },
    all: () => [...lent.values()].reverse(),
    userId: () => userId ?? bare(around()),
  };
}

function bare(id: string | undefined): string | undefined {
  const found = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(id ?? "");
  return found?.[0].toLowerCase();
}
