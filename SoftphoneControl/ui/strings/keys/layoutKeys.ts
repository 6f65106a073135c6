/** Shortcuts, the bar, and states of the whole softphone. */
export type LayoutKey = never;
