import type { ServiceSettings } from "../../model/settings/configuration";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ServicePort } from "../../ports/servicePort";

const patienceMs = 10_000;
/** The browser tells of a broken policy a moment before or after the request fails. */
const policyMs = 50;
const longestAnswer = 100_000;

export interface ServicesInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: ClockPort;
}

/** Custom APIs of the organization by its Web API, under the sign-in that the page has; others by HTTPS, with the cookies they have set. */
export function createServices({ page, clock }: ServicesInputs): ServicePort {
  async function post({ source, name }: ServiceSettings, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<unknown> {
    const isOwn = source === "customApi";
    const response = await page.fetch(isOwn ? `/api/data/v9.2/${name}` : name, {
      method: "POST",
      body: JSON.stringify(body),
      credentials: isOwn ? "same-origin" : "include",
      cache: "no-store",
      headers: { Accept: "application/json", "Content-Type": "application/json; charset=utf-8", ...(isOwn && { "OData-MaxVersion": "4.0", "OData-Version": "4.0" }) },
      signal,
    });
    if (response.status === 401 || response.status === 403) throw new ContactCenterRefusal("serviceForbidden");
    if (!response.ok) throw new ContactCenterRefusal("serviceUnreachable");
    const text = await response.text();
    if (text === "") return {};
    if (text.length > longestAnswer) throw new ContactCenterRefusal("serviceUnclear", "too long");
    try {
      return JSON.parse(text);
    } catch {
      throw new ContactCenterRefusal("serviceUnclear", "no JSON");
    }
  }

  /** What the policy of the page forbids looks like a broken network to whoever asks. */
  async function explain(isForbidden: () => boolean, service: ServiceSettings): Promise<never> {
    await new Promise<void>((resolve) => { clock.after(policyMs, resolve); });
    throw isForbidden() ? new ContactCenterRefusal("serviceBlocked", hostOf(service, page)) : new ContactCenterRefusal("serviceUnreachable");
  }

  return {
    async ask(service, body) {
      const timeout = new page.AbortController();
      const cancel = clock.after(patienceMs, () => { timeout.abort(); });
      let isForbidden = false;
      const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
        isForbidden ||= effectiveDirective === "connect-src" && blockedURI.includes(hostOf(service, page));
      };
      page.document.addEventListener("securitypolicyviolation", onViolation);
      try {
        return await post(service, body, timeout.signal);
      } catch (error) {
        if (error instanceof ContactCenterRefusal) throw error;
        return await explain(() => isForbidden, service);
      } finally {
        cancel();
        page.document.removeEventListener("securitypolicyviolation", onViolation);
      }
    },
  };
}

function hostOf({ source, name }: ServiceSettings, page: Window & typeof globalThis): string {
  return source === "customApi" ? page.location.host : new page.URL(name).host;
}
