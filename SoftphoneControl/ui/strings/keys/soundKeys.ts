/** Ring tones, devices, levels and notifications. */
export type SoundKey = never;
