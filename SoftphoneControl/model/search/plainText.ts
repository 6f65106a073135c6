/** As it is compared with what is typed: without case and accents. */
export function plainText(text: string): string {
  // Most texts have no accents, and taking them off takes long.
  const bare = /[\u0080-\uffff]/.test(text) ? text.normalize("NFD").replaceAll(/\p{M}/gu, "") : text;
  return bare.toLowerCase();
}
