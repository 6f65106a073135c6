/** What a control's context has as `webAPI` and a page as `Xrm.WebApi`. Each may return anything, throw, or never settle. Options are encoded, with the leading `?`. */
export interface WebApiLike {
  /** Resolves with `{ entities }`. */
  retrieveMultipleRecords(table: string, options?: string): PromiseLike<unknown>;
  retrieveRecord(table: string, id: string, options?: string): PromiseLike<unknown>;
  /** Resolves with `{ id }`. */
  createRecord(table: string, row: Readonly<Record<string, unknown>>): PromiseLike<unknown>;
  updateRecord(table: string, id: string, row: Readonly<Record<string, unknown>>): PromiseLike<unknown>;
}

export type WebApiMethod = keyof WebApiLike;

/** Those that pages of this origin have: this one, or what it stands in. */
export function xrmWebApis(page: Window): readonly WebApiLike[] {
  return [page, page.parent, page.top].flatMap((place) => {
    try {
      const { Xrm } = place as Window & { readonly Xrm?: { readonly WebApi?: WebApiLike } };
      return Xrm?.WebApi ?? [];
    } catch {
      // Another origin's.
      return [];
    }
  });
}

export function hasMethod(webApi: WebApiLike, method: WebApiMethod): boolean {
  try {
    return typeof webApi[method] === "function";
  } catch {
    return false;
  }
}
