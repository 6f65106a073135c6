import { refuseAsJson, refuseAsMap } from "./behaviour";

type Duties = Record<string, (...args: never[]) => unknown>;

const done = (): Promise<undefined> => Promise.resolve(undefined);

/** Panel, notification, presence, conversation: the rest of what a provider can call, each in the shape seen in the field. */
export function createFakeAgentTools(): { readonly duties: Duties } {
  let width = 300;
  let mode = 1;
  let clickToAct: unknown = false;
  let presence: unknown = "Available";
  return {
    duties: {
      setWidth(px: number) {
        if (px < 0) return refuseAsJson("The width is negative.");
        width = px;
        return Promise.resolve(px);
      },
      getWidth: () => Promise.resolve(width),
      setMode(wanted: number) {
        if (![0, 1, 2].includes(wanted)) return refuseAsJson("No such mode.");
        mode = wanted;
        return Promise.resolve(mode);
      },
      getMode: () => Promise.resolve(mode),
      setClickToAct(on: boolean) {
        clickToAct = on;
        return Promise.resolve(null);
      },
      getClickToAct: () => Promise.resolve(clickToAct),
      notifyEvent: ({ templateName }: { templateName: string }) =>
        templateName === "none" ? refuseAsMap("NotificationTemplateNotFoundError") : Promise.resolve(JSON.stringify({ actionName: "Accept", responseReason: "Accept" })),
      cancelEvent: (token: string) => Promise.resolve(token),
      notifyNewActivity: (_: string, count: number) => (count < 0 ? refuseAsJson("The count is negative.") : done()),
      notifyKpiBreach: done,
      setPresence(text: string) {
        presence = text;
        return Promise.resolve(true);
      },
      getPresence: () => Promise.resolve(presence),
      updateContext: () => Promise.resolve("done"),
      updateConversation(id: string, data: string) {
        JSON.parse(data);
        return Promise.resolve(JSON.stringify({ id }));
      },
      logAnalyticsEvent: (data: object) => (typeof data === "object" ? Promise.resolve("logged") : refuseAsMap("data must be an object")),
    },
  };
}
