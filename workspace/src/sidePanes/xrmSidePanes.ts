import type { Pane, PaneOptions, SidePanes } from "./sidePanes";

interface PageInput {
  readonly pageType: string;
  readonly webresourceName?: string;
  readonly data?: string;
}

/** `Xrm.App.sidePanes`. Of the page kinds only web resources can be shown. */
export function xrmSidePanes(panes: SidePanes): Record<string, unknown> {
  const objectOf = ({ paneId }: Pane) => paneObject(panes, paneId);
  const find = (paneId: string | undefined) => {
    const pane = panes.all().find((one) => one.paneId === paneId);
    return pane === undefined ? undefined : objectOf(pane);
  };
  return {
    createPane: async (options: PaneOptions = {}) => objectOf(panes.create(options)),
    getPane: find,
    getAllPanes: () => panes.all().map(objectOf),
    getSelectedPane: () => find(panes.selected()),
    get state() {
      return panes.selected() === undefined ? 0 : 1;
    },
    set state(state: number) {
      panes.select(state === 0 ? undefined : (panes.selected() ?? panes.all()[0]?.paneId));
    },
  };
}

const changeable = ["title", "width", "hidden", "badge", "canClose", "imageSrc"] as const;

function paneObject(panes: SidePanes, paneId: string): object {
  const pane = {
    paneId,
    async navigate({ pageType, webresourceName = "", data }: PageInput): Promise<void> {
      if (pageType !== "webresource") throw new Error(`The sample workspace shows web resources in panes, not ${pageType}.`);
      panes.change(paneId, { url: `/WebResources/${webresourceName}${data === undefined ? "" : `?data=${encodeURIComponent(data)}`}` });
    },
    select: () => panes.select(paneId),
    close: () => panes.close(paneId),
  };
  for (const name of changeable) {
    Object.defineProperty(pane, name, {
      enumerable: true,
      get: () => panes.all().find((one) => one.paneId === paneId)?.[name],
      set: (value: unknown) => panes.change(paneId, { [name]: value }),
    });
  }
  return pane;
}
