/** A page of this origin that runs inside ours, out of sight. */
export interface Frame {
  /** Ends that page. Twice does nothing. */
  dispose(): void;
}

export interface FramePort {
  /** @param url a path on this origin. */
  show(url: string): Frame;
}
