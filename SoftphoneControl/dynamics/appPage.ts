import { xrmContextOf } from "./xrm";

/**
 * The page with the client API: a web resource in a pane or a panel has none of its own, the app's page around it has.
 * The page itself where nothing is around it, or nothing that may be looked at.
 */
export function appPageOf(page: Window): Window {
  try {
    return "Xrm" in page.parent ? page.parent : page;
  } catch {
    // Of another origin.
    return page;
  }
}

/** Whether this address is an organization's own: a page of the app, one in it, or a web resource that stands alone. */
export function isOfOrganization(page: Window): boolean {
  return xrmContextOf(appPageOf(page)) !== undefined || /\/WebResources\/osp_\//i.test(page.location.pathname);
}
