/** The agent's edit of the bound column, from the keyboard until the record has it. A call never makes a form dirty: nothing else is put out. */
export interface NumberEdit {
  change(text: string): void;
  /** The edit on its way; undefined when there is none. */
  value(): string | undefined;
  /** The platform shows this now, on this record. An edit ends when the platform shows it, another value, or another record. */
  settle(shown: string, recordId: string): void;
}

export function createNumberEdit(notifyOutputChanged: () => void): NumberEdit {
  let edited: string | undefined;
  let last: { readonly shown: string; readonly recordId: string } | undefined;
  return {
    change(text) {
      edited = text;
      notifyOutputChanged();
    },
    value: () => edited,
    settle(shown, recordId) {
      const isOther = last !== undefined && (last.shown !== shown || last.recordId !== recordId);
      if (isOther || shown === edited) edited = undefined;
      last = { shown, recordId };
    },
  };
}
