import { describe, expect, test } from "@jest/globals";
import { createInstalledConnects } from "../../../SoftphoneControl/adapters/connects/installedConnects";

const hears = { onError: 1, onBeforeDial: 1, onWorkItemCreate: 1, onWorkitemEnd: 1, onWorkItemEnd: 1 };

function installed(call: (name: string, args: readonly unknown[]) => unknown) {
  return createInstalledConnects({ methods: [...Object.keys(hears), "getChannel"], call });
}

describe("an installed Connects, once its library has started", () => {
  test("is listened to in the first spelling it has, and never asked to decide about outgoing calls", () => {
    const registered: string[] = [];
    installed((name) => registered.push(name));
    expect(registered).toEqual(["onError", "onWorkItemCreate", "onWorkitemEnd"]);
  });

  test("hands on copies of data, and nothing for what is none", async () => {
    const given = { id: "1", method: () => 1, get loud(): never { throw new Error("not for reading"); } };
    const heard: unknown[] = [];
    let emit = (_payload: unknown): void => undefined;
    const connects = installed((name, [handler]) => {
      if (name === "onError") emit = handler as typeof emit;
      return { id: "2", method: () => 1 };
    });
    emit("too early");
    connects.onEvent((name, payload) => void heard.push([name, payload]));
    emit({ id: "1", nothing: undefined });
    emit(given);
    expect(heard).toEqual([["error", { id: "1" }], ["error", undefined]]);
    expect(await connects.request("getChannel", [])).toEqual({ id: "2" });
  });

  test.each([
    ["a text", "no", { code: undefined, message: "no" }],
    ["an object", { code: 7, message: "no" }, { code: "7", message: "no" }],
    ["nothing", undefined, { code: undefined, message: "" }],
  ])("a promise that rejects with %s is a failure", async (_, reason, failure) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a library does
    const connects = installed((name) => (name === "getChannel" ? Promise.reject(reason) : undefined));
    expect(await connects.request("getChannel", []).catch(({ code, message }: { code: unknown; message: unknown }) => ({ code, message }))).toEqual(failure);
    await expect(connects.request("noSuch", [])).rejects.toMatchObject({ name: "ConnectsFailure", code: undefined });
  });
});
