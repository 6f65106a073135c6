import type { Backend } from "../../model/configuration";
import type { StringKey } from "../strings/stringKeys";

export const backendNames: Readonly<Record<Backend, StringKey>> = { local: "BackendLocal", sip: "BackendSip", connects: "BackendConnects" };
