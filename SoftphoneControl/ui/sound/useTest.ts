import * as React from "react";
import { useSoftphone } from "../hooks/useSoftphone";

/** A sound that is tried out: it ends by itself, with a second click, or with the panel. */
export function useTest(what: "ringing" | "speaker"): { readonly isOn: boolean; readonly toggle: () => void } {
  const { sounds } = useSoftphone();
  const [isOn, setOn] = React.useState(false);
  const stop = React.useRef<() => void>();
  const isGone = React.useRef(false);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      stop.current?.();
    };
  }, []);
  return {
    isOn,
    toggle() {
      if (isOn) {
        stop.current?.();
        return;
      }
      setOn(true);
      stop.current = sounds.test(what, () => {
        if (!isGone.current) setOn(false);
      });
    },
  };
}
