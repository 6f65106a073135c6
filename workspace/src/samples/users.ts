import type { Row } from "../dataverse/row";
import { sampleId, userId } from "./ids";

/** The agent, and two colleagues who can be called by the extensions that the simulated contact centre has them under. */
export const users: readonly Row[] = [
  user(userId, "Alex", "Morgan", "1000", "+12025550190"),
  user(sampleId(902), "Dana", "Keller", "1001", "+12025550191"),
  user(sampleId(903), "Samuel", "Osei", "1002", "+442079460193"),
];

function user(systemuserid: string, firstname: string, lastname: string, extension: string, mobilephone: string): Row {
  const mail = `${firstname}.${lastname}@example.com`.toLowerCase();
  return { systemuserid, firstname, lastname, fullname: `${firstname} ${lastname}`, internalemailaddress: mail, domainname: mail, address1_telephone1: extension, mobilephone, isdisabled: false };
}
