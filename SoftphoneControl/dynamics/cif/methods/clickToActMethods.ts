import { nothing, truth } from "../../call/answers";
import type { MethodTable } from "./method";

/** Whether numbers on forms are links that tell `onclicktoact`. Pages `setClickToAct`, `getClickToAct`. */
export interface ClickToActMethods {
  /** The agent needs the privilege `msdyn_writechannelprovider`. */
  setClickToAct(enabled: boolean, correlationId?: string): Promise<void>;
  getClickToAct(correlationId?: string): Promise<boolean>;
}

export const clickToActMethods: MethodTable<ClickToActMethods> = {
  setClickToAct: { schema: nothing },
  getClickToAct: { schema: truth },
};
