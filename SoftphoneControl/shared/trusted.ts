/** A policy of Trusted Types. What it makes goes where the browser takes a text; a page that does not ask for it has texts. */
interface Policy {
  createScriptURL(url: string): string;
  createHTML(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

type Page = Window & { readonly trustedTypes?: Factory | undefined };

/** What an administrator allows in `trusted-types`, where that is set. */
const policyName = "open-softphone";

const rules: Policy = {
  createScriptURL(url) {
    if (!/^(https?|blob):/.test(url)) throw new TypeError("A script's address must be a whole one.");
    return url;
  },
  createHTML: (text) => text,
};

/** In nobody's reach but ours: who holds it may make a script of anything. */
const policies = new WeakMap<Page, Policy>();

function policyOf(page: Page): Policy {
  const known = policies.get(page);
  if (known) return known;
  let policy = rules;
  try {
    policy = page.trustedTypes?.createPolicy(policyName, rules) ?? rules;
  } catch {
    // The page's policy does not know ours: then texts must do, and it says what becomes of them.
  }
  policies.set(page, policy);
  return policy;
}

/** The address of a script or worker of this origin or of the organization, never of what anybody said. Throws for `javascript:` and the like. @param url whole */
export function trustedScriptUrl(page: Page, url: string): string {
  return policyOf(page).createScriptURL(url);
}

/** XML of a file of ours, for the parser: nothing of it becomes part of the page. */
export function trustedXml(page: Page, text: string): string {
  return policyOf(page).createHTML(text);
}
