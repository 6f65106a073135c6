import type { Agent } from "../../model/agent/agent";
import type { Colleague, Queue } from "../../model/agent/directory";
import type { ReasonCodes } from "../../model/agent/reasonCode";

export const agent: Agent = {
  agentId: "1000",
  firstName: "Alex",
  lastName: "Morgan",
  loginName: "alex.morgan",
  extension: "1000",
  teamId: "1",
  activeDeviceId: "",
};

/** One in each state that a colleague can be found in. */
export const colleagues: readonly Colleague[] = [
  { id: "dana", name: "Dana Keller", address: "1001", state: "Ready" },
  { id: "samuel", name: "Samuel Osei", address: "1002", state: "Ready" },
  { id: "ines", name: "Inês Carvalho", address: "1003", state: "Active" },
  { id: "liam", name: "Liam Brandt", address: "1004", state: "NotReady" },
  { id: "noor", name: "Noor Haddad", address: "1005", state: "Wrapup" },
  { id: "petra", name: "Petra Novák", address: "1006", state: "Logout" },
];

interface SimulatedQueue extends Omit<Queue, "waitingCalls"> {
  /** Call variables of every call that comes through this queue. */
  readonly ctiData: Readonly<Record<string, string>>;
}

export const queues: readonly [SimulatedQueue, ...SimulatedQueue[]] = [
  { id: "support", name: "Support", address: "2001", ctiData: { ivrPath: "1", priority: "normal" } },
  { id: "sales", name: "Sales", address: "2002", ctiData: { ivrPath: "2", priority: "high" } },
  { id: "billing", name: "Billing", address: "2003", ctiData: { ivrPath: "3-1", priority: "normal" } },
];

export const reasonCodes: ReasonCodes = {
  Logout: [
    { id: "11", label: "End of shift" },
    { id: "12", label: "Off the phones" },
  ],
  NotReady: [
    { id: "1", label: "Break" },
    { id: "2", label: "Lunch" },
    { id: "3", label: "Meeting" },
    { id: "4", label: "Training" },
  ],
  Wrapup: [
    { id: "21", label: "Resolved" },
    { id: "22", label: "Follow-up needed" },
    { id: "23", label: "Complaint" },
    { id: "24", label: "Wrong number" },
  ],
};
