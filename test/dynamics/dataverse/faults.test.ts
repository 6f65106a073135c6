import { readFault } from "../../../SoftphoneControl/dynamics/dataverse/readFault";
import { createWebApi } from "../../../workspace/src/platform/webApi";
import type { DataverseMode } from "../../../workspace/src/platform/dataverseModes";
import { sampleDataverse } from "../../../workspace/src/samples/sampleDataverse";
import { maria, people } from "../../workspace/people";

const rawOf = (status: number, more: object = {}) => JSON.stringify({ _statusCode: status, ...more });

describe("what Dataverse rejects with", () => {
  it.each<[string, unknown, string, string | undefined]>([
    ["a number without sign", { errorCode: 0x80040237, message: "Cannot insert duplicate key." }, "duplicate", "0x80040237"],
    ["a number with sign", { errorCode: -2147220937 }, "duplicate", "0x80040237"],
    ["a text with 0x", { errorCode: "0x80040220" }, "forbidden", "0x80040220"],
    ["a text with digits", { errorCode: "2147746336" }, "forbidden", "0x80040220"],
    ["a code under another name", { code: 0x80048306 }, "forbidden", "0x80048306"],
    ["a session that is over", { errorCode: 0x8005f101, raw: rawOf(401) }, "signedOut", "0x8005f101"],
    ["a session that is over, with nothing but the status", { status: 401 }, "signedOut", undefined],
    ["access denied", { errorCode: 0x80048405 }, "forbidden", "0x80048405"],
    ["an organization that does not know the user", { errorCode: 0x80072560 }, "forbidden", "0x80072560"],
    ["a record that is not there", { errorCode: 0x80040217 }, "notFound", "0x80040217"],
    ["a table that is not there", { errorCode: 0x80060888, raw: rawOf(404) }, "notFound", "0x80060888"],
    ["a column that is not there", { errorCode: 0x80060888, raw: rawOf(400) }, "refused", "0x80060888"],
    ["a column that is not there, without a status", { errorCode: 0x80060888 }, "refused", "0x80060888"],
    ["too many requests", { errorCode: 0x80072321 }, "throttled", "0x80072321"],
    ["too much time", { errorCode: 0x80072322 }, "throttled", "0x80072322"],
    ["too many at once", { errorCode: 0x80072326 }, "throttled", "0x80072326"],
    ["trouble with SQL", { errorCode: 0x80044151 }, "failed", "0x80044151"],
    ["a server in trouble", { errorCode: 0x80040400, raw: rawOf(500) }, "failed", "0x80040400"],
    ["no network", { errorCode: 0, message: "Failed to fetch" }, "offline", undefined],
    ["no network, as the browser says it", new TypeError("NetworkError when attempting to fetch resource."), "offline", undefined],
    ["a gate that gave up", { errorCode: 0, message: "The operation has timed out.", raw: rawOf(504) }, "offline", undefined],
    ["a JSON text", '{"errorCode":2147746327,"message":"Does Not Exist"}', "notFound", "0x80040217"],
    ["a Map", new Map([["errorCode", 0x80040217]]), "notFound", "0x80040217"],
    ["a raw that is none", { errorCode: 5, raw: "<html>" }, "refused", "0x5"],
    ["nothing", undefined, "failed", undefined],
    ["a text", "Ada Example, +442071838750", "failed", undefined],
  ])("%s", (_, error, code, detail) => {
    expect(readFault(error, false)).toMatchObject({ code, detail, message: code });
  });

  it("tells who changes a row of another's version from who creates what is there", () => {
    const conflict = { errorCode: 0x80060882, raw: rawOf(412) };
    expect(readFault(conflict, false).code).toBe("failed");
    expect(readFault(conflict, true).code).toBe("duplicate");
    expect(readFault({ errorCode: 0x80040333, raw: rawOf(412) }, true).code).toBe("refused");
  });

  it("says when to come again, where that is a number of seconds", () => {
    const after = (value: unknown) => readFault({ errorCode: 0x80072322, raw: rawOf(429, { _headers: { "Retry-After": value } }) }, false).retryAfterMs;
    expect(readFault({ raw: rawOf(429, { _headers: { "retry-after": "7" } }) }, false).retryAfterMs).toBe(7_000);
    expect(["5", 2, "Tue, 03 Mar 2026 08:00:00 GMT", -1, null].map(after)).toEqual([5_000, 2_000, undefined, undefined, undefined]);
  });

  it.each<[DataverseMode, "create" | "retrieve" | "update", string, number | undefined]>([
    ["throttled", "retrieve", "throttled", 5_000],
    ["forbidden", "retrieve", "forbidden", undefined],
    ["offline", "retrieve", "offline", undefined],
    ["lostAnswer", "create", "offline", undefined],
    ["conflict", "update", "failed", undefined],
  ])("in the workspace, when it is %s", async (mode, operation, code, retryAfterMs) => {
    const webApi = createWebApi(sampleDataverse(people), () => ({ slow: false, failing: false, dataverse: mode }));
    const asked = { create: () => webApi.createRecord("phonecall", {}), retrieve: () => webApi.retrieveRecord("contact", maria), update: () => webApi.updateRecord("contact", maria, {}) };
    const error: unknown = await asked[operation]().catch((reason: unknown) => reason);
    expect(readFault(error, operation === "create")).toMatchObject({ code, retryAfterMs });
  });
});
