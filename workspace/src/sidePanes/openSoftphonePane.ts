import type { SidePanes } from "./sidePanes";

/** As a script of the app would at its start: the softphone's page, always there and never closed. */
export function openSoftphonePane(panes: SidePanes): void {
  const { paneId } = panes.create({ title: "Softphone", paneId: "osp_softphone", canClose: false, alwaysRender: true, isSelected: true, width: 360 });
  panes.change(paneId, { url: "/WebResources/osp_/softphone/softphone.html?data=pane" });
}
