/** What pages of an integrator may do; the first rule that names a page counts. */
export interface PageRule {
  /** A path on this origin, or the name of a web resource; what ends in `/` stands for all below it. */
  readonly page: string;
  /** Names of requests of the Integration API. */
  readonly requests: readonly string[];
  /** Whether a handler of `beforeDial` there holds calls back. */
  readonly guardsDial: boolean;
}

/** What Custom Requests can ask for; `dial`: those without a request, and click-to-act. */
export const customRequestNames = ["createSession", "setAgentState", "writeLog", "sendDtmf", "setWrapupReason", "singleStepConference", "dial"] as const;
export type CustomRequestName = (typeof customRequestNames)[number];

/**
 * Against mistakes, and for pages that keep to what they were written for: pages of one origin can do what they like with each other, so none can be kept
 * from claiming to be another.
 */
export interface Permissions {
  /** Pages that no rule names may do everything. */
  readonly pages: readonly PageRule[];
  readonly customRequests: readonly CustomRequestName[];
}

export const defaultPermissions: Permissions = { pages: [], customRequests: customRequestNames };

/** The first rule that names this page. @param path of the page's address; undefined: it has not said where it is, and only a rule for `/` counts */
export function ruleFor(path: string | undefined, { pages }: Permissions): PageRule | undefined {
  const own = plain(path ?? "/");
  const resource = webResourceIn(own);
  return pages.find(({ page }) => {
    const wanted = plain(page);
    const name = webResourceIn(wanted) ?? wanted;
    return names(wanted, own) || (!name.startsWith("/") && resource !== undefined && names(name, resource));
  });
}

/** Its name. Dynamics puts a version before the folder of web resources, and does not mind how it is spelled. */
function webResourceIn(path: string): string | undefined {
  const [, ...folders] = path.split("/");
  const at = folders.indexOf("webresources");
  return at < 0 || at === folders.length - 1 ? undefined : folders.slice(at + 1).join("/");
}

function names(wanted: string, path: string): boolean {
  return wanted.endsWith("/") || wanted === "" ? path.startsWith(wanted) : path === wanted;
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
