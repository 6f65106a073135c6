/** Who is signed in (page 004, getChannel reference). */
export interface Agent {
  readonly agentId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly loginName: string;
  readonly extension: string;
  readonly teamId: string;
  /** Empty where the contact centre doesn't tell. */
  readonly activeDeviceId: string;
}
