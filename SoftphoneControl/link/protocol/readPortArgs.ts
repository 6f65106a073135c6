import { any, literal, maxLength, object, optional, pipe, safeParse, string } from "valibot";

/** What a page of this softphone can be asked to do, with what it needs for it. */
const ports = {
  createSession: object({ type: literal("createSession"), templateName: pipe(string(), maxLength(200)), templateParameters: optional(any()) }),
} as const;

export type PortName = keyof typeof ports;

export function isPort(name: string): name is PortName {
  return Object.hasOwn(ports, name);
}

/** Undefined when it is not what the port takes. */
export function readPortArgs(port: PortName, given: unknown): object | undefined {
  const read = safeParse(ports[port], given);
  return read.success ? read.output : undefined;
}
