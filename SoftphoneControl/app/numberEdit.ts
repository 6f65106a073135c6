/** The agent's edit of the bound column, from the keyboard until the record has it. A call never makes a form dirty: nothing else is put out. */
export interface NumberEdit {
  change(text: string): void;
  /** The edit on its way; undefined when there is none. */
  value(): string | undefined;
  /** The platform shows this now. */
  settle(shown: string): void;
}

export function createNumberEdit(notifyOutputChanged: () => void): NumberEdit {
  let edited: string | undefined;
  return {
    change(text) {
      edited = text;
      notifyOutputChanged();
    },
    value: () => edited,
    settle(shown) {
      if (shown === edited) edited = undefined;
    },
  };
}
