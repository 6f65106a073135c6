import type { Place } from "../app/place";

/** `context.navigation`: forms open for real, dialogs are the browser's. */
export function createNavigation(goTo: (place: Place) => void): Record<string, unknown> {
  return {
    openForm({ entityName, entityId }: { entityName?: string; entityId?: string }) {
      if (entityName === "contact") goTo(entityId === undefined ? { page: "new" } : { page: "record", recordId: entityId });
      return Promise.resolve({ savedEntityReference: [] });
    },
    openUrl: (address: string) => void window.open(address, "_blank", "noopener"),
    openAlertDialog: ({ text }: { text: string }) => Promise.resolve(window.alert(text)),
    openErrorDialog: ({ message }: { message?: string }) => Promise.resolve(window.alert(message ?? "")),
    openConfirmDialog: ({ text }: { text: string }) => Promise.resolve({ confirmed: window.confirm(text) }),
    openFile: () => Promise.resolve(),
    openWebResource: () => undefined,
  };
}
