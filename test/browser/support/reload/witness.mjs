/** Runs inside each load of each page and frame. */
function tellTheWitness() {
  const load = `${performance.timeOrigin} ${Math.random()}`;
  const { pushState } = history;
  history.pushState = function (state, unused, address) {
    window.witness?.({ load, opened: new URLSearchParams(String(address)).get("record") });
    pushState.call(this, state, unused, address);
  };
  if (!location.pathname.endsWith("/test/anew.html")) return;
  document.addEventListener("DOMContentLoaded", () => {
    const library = window.ConnectsIntegrationLibrary;
    library.onWorkitemCreate(({ id }) => window.witness({ load, created: id }));
    library.initIntegration();
  });
}

/**
 * Sees, on all pages of this browser and through all of their loads, which records open, and which work items an integrator's page hears of that
 * stands within the softphone's and is as old as that (`/WebResources/test/anew.html`).
 * @param {import("playwright-core").BrowserContext} context before any page is open
 */
export async function createWitness(context) {
  const seen = [];
  await context.exposeBinding("witness", (_, told) => void seen.push(told));
  await context.addInitScript(tellTheWitness);
  return {
    /** How often this record has opened. */
    openings: (record) => seen.filter(({ opened }) => opened === record).length,
    /** For each load of such a page that has heard of it: how often. */
    creationsByLoad(workItemId) {
      const times = new Map();
      for (const { load, created } of seen) if (created === workItemId) times.set(load, (times.get(load) ?? 0) + 1);
      return [...times.values()];
    },
  };
}
