import { telephoneLink } from "../model/numbers/telephoneLink";
import { mobileElement } from "../ui/mobile/mobileElement";
import type { Strings } from "../ui/strings/Strings";
import { themeOf } from "./controlContext";
import type { ControlContext } from "./controlContext";
import type { Properties } from "./properties";

interface MobileControl {
  render(context: ControlContext): ReturnType<typeof mobileElement>;
  outputs(): Readonly<Record<string, never>>;
  detach(): void;
}

/** Whether the form stands in the app for phones and tablets, whose web view has no line for calls. */
export function isMobileApp({ client }: ControlContext): boolean {
  return client?.getClient?.() === "Mobile";
}

/** A control without a softphone: its number, to be called by the phone that it is seen on. */
export function attachMobile(strings: Strings, { configures, configuration }: Properties["form"]): MobileControl {
  const country = configures === "all" ? configuration.defaultCountry : undefined;
  return {
    render(latest) {
      const { value, number: other } = latest.parameters;
      const own = value.security?.readable === false ? undefined : (value.raw ?? "").trim();
      const number = own || (other?.raw ?? "").trim() || own;
      return mobileElement({
        strings,
        theme: themeOf(latest),
        isDarkTheme: latest.fluentDesignLanguage?.isDarkTheme ?? false,
        isRightToLeft: latest.userSettings?.isRTL ?? false,
        number,
        link: telephoneLink(number ?? "", country),
      });
    },
    outputs: () => ({}),
    detach: () => undefined,
  };
}
