import type { Backend } from "../../model/settings/configuration";
import type { StringKey } from "../strings/stringKeys";

export const backendNames: Readonly<Record<Backend, StringKey>> = { local: "BackendLocal", sip: "BackendSip", connects: "BackendConnects" };
