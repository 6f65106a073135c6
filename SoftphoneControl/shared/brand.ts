/** A string that may not be mixed up with another kind of string. */
export type Brand<Text extends string, Name extends string> = Text & { readonly __brand: Name };
