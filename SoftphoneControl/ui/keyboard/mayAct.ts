const typing = "input:not([type=checkbox],[type=radio],[type=range],[type=button]),textarea,select,[contenteditable=''],[contenteditable=true]";

/** Of hosts, too: what happens behind a dialog is nothing the agent sees. */
function isDialogOpen(page: Document): boolean {
  return [...page.querySelectorAll<HTMLElement>("[aria-modal=true],dialog[open]")].some(
    (dialog) => (dialog as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true,
  );
}

/** Whether a key press is for the telephone. In a field only keys that can't type there: those with Ctrl or Cmd, but not AltGr. */
export function mayAct(event: KeyboardEvent, page: Document): boolean {
  if (event.defaultPrevented || event.isComposing || event.getModifierState("AltGraph") || isDialogOpen(page)) return false;
  const [target] = event.composedPath();
  return !(target instanceof Element && target.closest(typing)) || ((event.ctrlKey || event.metaKey) && !event.altKey);
}
