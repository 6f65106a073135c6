import type { Place } from "../app/place";
import { bareId } from "../dataverse/row";

/** `context.navigation`: forms open for real, dialogs are the browser's. */
export function createNavigation(goTo: (place: Place) => void): Record<string, unknown> {
  return {
    openForm({ entityName: table, entityId }: { entityName: string; entityId?: string }, values?: Readonly<Record<string, string>>) {
      goTo(entityId === undefined ? { page: "new", table, values } : { page: "record", table, recordId: bareId(entityId) });
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
