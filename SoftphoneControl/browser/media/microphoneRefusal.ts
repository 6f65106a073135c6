import { ContactCenterRefusal } from "../../ports/contactCenterPort";

const codes = {
  NotAllowedError: "microphoneDenied",
  SecurityError: "microphoneDenied",
  // An insecure page, or one whose policy takes the devices away.
  TypeError: "microphoneDenied",
  NotFoundError: "microphoneMissing",
  OverconstrainedError: "microphoneMissing",
} as const;

export type MicrophoneRefusalCode = (typeof codes)[keyof typeof codes] | "microphoneBusy";

/** Why `getUserMedia` gave none (Media Capture and Streams, 10.2.3). What is not told apart there is a device that does not start. */
export function microphoneRefusalOf(error: unknown): ContactCenterRefusal & { readonly code: MicrophoneRefusalCode } {
  const name = (error as { readonly name?: unknown } | undefined)?.name;
  const code = typeof name === "string" && name in codes ? codes[name as keyof typeof codes] : "microphoneBusy";
  return new ContactCenterRefusal(code) as ContactCenterRefusal & { readonly code: MicrophoneRefusalCode };
}

/** False where a page around this one keeps the microphone from it (Permissions Policy). Not every browser tells. */
export function mayCapture({ document }: Window): boolean {
  const { permissionsPolicy, featurePolicy } = document as Document & Partial<Record<"permissionsPolicy" | "featurePolicy", { allowsFeature(name: string): boolean }>>;
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature("microphone") ?? true;
}
