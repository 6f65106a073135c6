declare module "*.svg" {
  /** A data address. */
  const address: string;
  export default address;
}
