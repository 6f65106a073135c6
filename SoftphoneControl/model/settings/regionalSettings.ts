/** How somebody wants dates and numbers written, where that differs from the custom of their language. */
export interface RegionalSettings {
  /** As .NET writes it: `dd.MM.yyyy`. */
  readonly datePattern?: string;
  readonly clock?: "h12" | "h23";
  readonly decimalSeparator?: string;
  readonly groupSeparator?: string;
}
