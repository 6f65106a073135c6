/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { createServices } from "../../../SoftphoneControl/dynamics/services/createServices";
import type { ServiceSettings } from "../../../SoftphoneControl/model/settings/configuration";
import { createFakeClock } from "../../support/fakeClock";
import type { FakeClock } from "../../support/fakeClock";

type Answer = (address: string, init: RequestInit) => Promise<Partial<Response>>;

const api: ServiceSettings = { source: "customApi", name: "osp_GetTelephoneAccount" };
const endpoint: ServiceSettings = { source: "endpoint", name: "https://accounts.example.com/telephone" };

let clock: FakeClock;
let asked: { readonly address: string; readonly init: RequestInit }[];
beforeEach(() => {
  clock = createFakeClock();
  asked = [];
});

function servicesThat(answer: Answer): ReturnType<typeof createServices> {
  const page = Object.assign(Object.create(window) as Window & typeof globalThis, {
    fetch: (address: string, init: RequestInit) => {
      asked.push({ address, init });
      return answer(address, init);
    },
  });
  for (const own of ["document", "location", "URL", "AbortController"] as const) Object.defineProperty(page, own, { value: window[own] });
  return createServices({ page, clock });
}

const says = (body: string, status = 200): Answer => () => Promise.resolve({ status, ok: status < 300, text: () => Promise.resolve(body) });

async function fault(answer: Answer, service = endpoint): Promise<unknown> {
  const asking = servicesThat(answer).ask(service, {}).then(() => "an answer", (error: unknown) => String(error));
  await clock.advance(60);
  return asking;
}

describe("a service of the organization", () => {
  test("a custom API is asked on this origin, with the sign-in of the page, and never from a cache", async () => {
    expect(await servicesThat(says('{"user":"alice"}')).ask(api, { reason: "signIn" })).toEqual({ user: "alice" });
    expect(asked).toMatchObject([{ address: "/api/data/v9.2/osp_GetTelephoneAccount", init: { method: "POST", body: '{"reason":"signIn"}', credentials: "same-origin", cache: "no-store" } }]);
  });

  test("an address elsewhere is asked with its own cookies", async () => {
    expect(await servicesThat(says("")).ask(endpoint, {})).toEqual({});
    expect(asked).toMatchObject([{ address: endpoint.name, init: { credentials: "include" } }]);
  });

  test.each([
    [401, "serviceForbidden"],
    [403, "serviceForbidden"],
    [404, "serviceUnreachable"],
    [503, "serviceUnreachable"],
  ])("status %d is told as %s", async (status, code) => {
    expect(await fault(says("{}", status))).toContain(code);
  });

  test("what is no JSON, or endless, is not understood", async () => {
    expect(await fault(says("<html>"))).toContain("serviceUnclear: no JSON");
    expect(await fault(says(" ".repeat(100_001)))).toContain("serviceUnclear: too long");
  });

  test("what the page's policy forbids is told with the host that belongs into connect-src", async () => {
    const forbids: Answer = () => {
      const violation = Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "connect-src", blockedURI: "https://accounts.example.com/telephone" });
      document.dispatchEvent(violation);
      return Promise.reject(new TypeError("Failed to fetch"));
    };
    expect(await fault(forbids)).toContain("serviceBlocked: accounts.example.com");
  });

  test("another broken policy says nothing about this service", async () => {
    const forbids: Answer = () => {
      document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "connect-src", blockedURI: "https://elsewhere.example.org" }));
      return Promise.reject(new TypeError("Failed to fetch"));
    };
    expect(await fault(forbids)).toContain("serviceUnreachable");
  });

  test("one that says nothing is given up after ten seconds", async () => {
    const silent: Answer = (_address, { signal }) => new Promise((_resolve, reject) => { signal?.addEventListener("abort", () => { reject(new Error("aborted")); }); });
    const asking = servicesThat(silent).ask(endpoint, {}).catch(String);
    await clock.advance(10_100);
    expect(await asking).toContain("serviceUnreachable");
  });
});
