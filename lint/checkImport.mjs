import path from "node:path";
import { adapterPackages, boundaries, nestedRooms, packageReasons } from "./boundaries.mjs";
import { describeRoom, roomOf } from "./rooms.mjs";

/** Why `file` may not import `specifier`, or undefined if it may. */
export function checkImport(file, specifier, onlyTypes) {
  const from = roomOf(file);
  if (!from) return `Files of SoftphoneControl live in a room of the import table (lint/boundaries.mjs).`;
  if (from.name === "manifest types") return undefined;
  return specifier.startsWith(".") ? checkRoom(from, path.resolve(path.dirname(file), specifier), onlyTypes) : checkPackage(from, specifier);
}

function checkRoom(from, target, onlyTypes) {
  const row = boundaries[from.name];
  const to = roomOf(target);
  if (!to) return `${describeRoom(from)} may not import what lies outside of the rooms: ${row.why}.`;
  if (from.name === to.name && from.adapter === to.adapter) return undefined;
  if (from.name !== to.name && (row.rooms.includes(to.name) || nestedRooms[to.name] === from.name)) return undefined;
  if (row.types?.includes(to.name)) {
    return onlyTypes ? undefined : `${describeRoom(from)} may import only types of ${describeRoom(to)}: ${row.why}.`;
  }
  return `${describeRoom(from)} may not import ${describeRoom(to)}: ${row.why}.`;
}

function checkPackage(from, specifier) {
  const row = boundaries[from.name];
  const allowed = [...row.packages, ...(adapterPackages[from.adapter] ?? [])];
  if (allowed.includes(specifier)) return undefined;
  const reason = packageReason(specifier) ?? row.why;
  return `${describeRoom(from)} may not import the package ${specifier}: ${reason}.`;
}

function packageReason(specifier) {
  const [scopeOrName, name] = specifier.split("/");
  return packageReasons[specifier] ?? packageReasons[scopeOrName] ?? (name && packageReasons[`${scopeOrName}/${name}`]);
}
