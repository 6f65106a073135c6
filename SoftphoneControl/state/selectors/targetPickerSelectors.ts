import type { Directory } from "../../model/agent/directory";
import type { State } from "../state";

export function directorySelector({ phone }: State): Directory {
  return phone.directory;
}

export function countrySelector({ phone }: State): string {
  return phone.configuration.defaultCountry;
}
