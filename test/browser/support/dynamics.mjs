import { until } from "./until.mjs";

/** What the workspace plays of Dynamics, as its agents and makers see it. */
export const timelineOf = (page) => page.getByRole("region", { name: "Timeline" });
export const openRecordIs = (page, name) => page.getByRole("heading", { name: new RegExp(`^${name}`) }).waitFor();
export const quickCreateOf = (page, what) => page.getByRole("dialog", { name: `Quick Create: ${what}` });

/** As from now on Dataverse is: with the workspace's settings on screen (`open: 1`). */
export const requestsAre = (page, mode) => page.getByLabel("Requests are").selectOption(mode);

/** Follows where the app goes from now on, however it gets there; the page's next load begins anew. */
export async function followTheApp(page) {
  await page.addInitScript(() => {
    window.shown = [];
    const { pushState } = history;
    history.pushState = function (state, unused, address) {
      window.shown.push(new URLSearchParams(String(address)).get("record"));
      pushState.call(this, state, unused, address);
    };
  });
}

/** Ids of the records that opened since the page was loaded. */
export const recordsOpened = (page) => page.evaluate(() => window.shown);

/** What was asked of Dataverse since the page was loaded, the newest first: methods, what they were given, when (epoch milliseconds), and whether they were refused. Needs `open: 1`. */
export async function askedOfDataverse(page) {
  const requests = page.getByRole("list", { name: "Requests to Dataverse" }).getByRole("listitem");
  return requests.evaluateAll((items) =>
    items.map((item) => ({
      method: item.querySelector("strong").textContent,
      given: item.querySelector("code").textContent,
      at: Date.parse(item.querySelector("time").dateTime),
      isRefused: item.className === "told-refused",
    })),
  );
}

/** Phone calls that the softphone has written, with their parties. Dataverse has to be in the mood. */
export function phoneCallsWritten(page) {
  return page.evaluate(async () => {
    const parties = "phonecall_activity_parties($select=participationtypemask,_partyid_value)";
    const { entities } = await window.Xrm.WebApi.retrieveMultipleRecords(
      "phonecall",
      `?$filter=startswith(subject,'Call%20')%20or%20startswith(subject,'Missed%20')&$orderby=createdon%20asc&$expand=${parties}`,
    );
    return entities;
  });
}

/** Waits until at least so many phone calls are as the filter says. */
async function untilWritten(page, filter, count) {
  await until(
    page,
    async ([wanted, least]) => (await window.Xrm.WebApi.retrieveMultipleRecords("phonecall", `?$select=subject&$filter=${encodeURIComponent(wanted)}`)).entities.length >= least,
    [filter, count],
  );
}

/** Waits until a phone call with this number (E.164) is there that the softphone has written. */
export const phoneCallIsThere = (page, number) => untilWritten(page, `phonenumber eq '${number}' and startswith(subject,'Call ')`, 1);

/** Waits until that many calls of the softphone stand there completed, and gives all that it has written. */
export async function completedCalls(page, count = 1) {
  await untilWritten(page, "statecode eq 1 and startswith(subject,'Call ')", count);
  return phoneCallsWritten(page);
}
