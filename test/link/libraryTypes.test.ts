import { expect, it } from "@jest/globals";
import type { CilEventMethod, CilEvents, eventMethods } from "../../SoftphoneControl/cil/contract/events";
import type { CilArgs, CilRequestName, CilResult } from "../../SoftphoneControl/cil/contract/requests";
import type { IntegrationEvents, IntegrationRequests } from "../../SoftphoneControl/link/client/libraryTypes";

/** The declarations are written by hand, for the sake of those who read them; the maps of the contract say what is true. */
type Mapped = {
  [Name in CilRequestName]: (...args: CilArgs<Name>) => Promise<CilResult<Name>>;
} & {
  [Method in CilEventMethod]: (handler: (event: CilEvents[(typeof eventMethods)[Method]]) => void) => () => void;
};
type Written = IntegrationRequests & IntegrationEvents;

type Parts<Method> = Method extends (...args: infer Args) => infer Result ? { args: Args; result: Result } : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** One by one: compared as a whole, methods with fewer parameters would do. */
type Different = { [Name in keyof Mapped | keyof Written]: Name extends keyof Mapped & keyof Written ? (Same<Parts<Mapped[Name]>, Parts<Written[Name]>> extends true ? never : Name) : Name }[keyof Mapped | keyof Written];

it("the declarations of the library are those of the contract", () => {
  const different: Different[] = [];
  const none: never[] = different;
  expect(none).toEqual([]);
});
