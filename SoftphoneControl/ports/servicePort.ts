import type { ServiceSettings } from "../model/settings/configuration";

/** A service of the organization: a custom API of its Dataverse, or an HTTPS address. */
export interface ServicePort {
  /**
   * Sends a JSON body (POST) and gives the JSON answer; not checked.
   * Rejects with a `ContactCenterRefusal`: `serviceBlocked` (the page's policy or the network forbids it; the detail names the host for `connect-src`),
   * `serviceForbidden` (401, 403), `serviceUnreachable` (no answer in 10 s, 5xx), `serviceUnclear` (no JSON).
   */
  ask(service: ServiceSettings, body: Readonly<Record<string, unknown>>): Promise<unknown>;
}
