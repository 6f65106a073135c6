import type { FormOptions, OpenForm } from "./openForm";
import { rejection } from "./rejection";
import { webApiError } from "./webApiError";

/** `context.navigation` and `Xrm.Navigation`: forms open for real, dialogs are the browser's. */
export function createNavigation(openForm: OpenForm): Record<string, unknown> {
  return {
    openForm: (options: FormOptions, parameters?: Readonly<Record<string, unknown>>) => openForm(options, parameters).catch((error: unknown) => rejection(webApiError(error))),
    openUrl: (address: string) => void window.open(address, "_blank", "noopener"),
    openAlertDialog: ({ text }: { text: string }) => Promise.resolve(window.alert(text)),
    openErrorDialog: ({ message }: { message?: string }) => Promise.resolve(window.alert(message ?? "")),
    openConfirmDialog: ({ text }: { text: string }) => Promise.resolve({ confirmed: window.confirm(text) }),
    openFile: () => Promise.resolve(),
    openWebResource: (name: string, { width, height }: { width?: number; height?: number } = {}) =>
      void window.open(`/WebResources/${name}`, "_blank", width === undefined && height === undefined ? "" : `popup,width=${width ?? 480},height=${height ?? 640}`),
  };
}
