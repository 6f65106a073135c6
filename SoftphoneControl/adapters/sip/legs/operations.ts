import { ContactCenterRefusal } from "../../../ports/contactCenterPort";

export interface Operations {
  /** Does it when all that was asked before is done. Rejects when the call ends first. */
  run<Result>(operation: () => Promise<Result>): Promise<Result>;
  /** The call is over: what is under way or waits rejects with `workItemEnded`. */
  end(): void;
}

/** One operation at a time: SIP allows one offer under way in a dialog (RFC 3261 §14.1). */
export function createOperations(): Operations {
  let last: Promise<unknown> = Promise.resolve();
  let end = (): void => undefined;
  let isOver = false;
  const over = new Promise<never>((_, reject) => {
    end = () => {
      isOver = true;
      reject(new ContactCenterRefusal("workItemEnded"));
    };
  });
  over.catch(() => undefined);

  return {
    run(operation) {
      const result = last.then(() => (isOver ? over : Promise.race([operation(), over])));
      last = result.catch(() => undefined);
      return result;
    },
    end: () => { end(); },
  };
}
