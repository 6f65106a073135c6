import type { LinePagePort } from "../../ports/linePagePort";

/** What a telephone hears of its line, it hears as the page that owns the phone: one that slept answers nobody before it knows that it still does. */
export function ownersLinePage(page: LinePagePort, whileOwned: (act: () => void) => void): LinePagePort {
  return {
    ...page,
    openSocket: (address, { onOpen, onMessage, onClose }) =>
      page.openSocket(address, {
        onOpen: () => { whileOwned(onOpen); },
        onMessage: (data) => { whileOwned(() => { onMessage(data); }); },
        onClose: () => { whileOwned(onClose); },
      }),
    onAwake: (listener) => page.onAwake(() => { whileOwned(listener); }),
  };
}
