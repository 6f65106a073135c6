import * as React from "react";
import type { ControlSituation } from "./controlSituation";
import type { Platform } from "./platform";
import { runControl } from "./runningControl";
import type { RunningControl } from "./runningControl";

interface Props {
  readonly platform: Platform;
  readonly situation: Omit<ControlSituation, "allocatedWidth">;
  readonly onValue: (value: string | null) => void;
}

interface State {
  readonly element?: React.ReactElement;
  readonly failure?: string;
}

/** The spot on a form where a control stands. A new record means a new life: give it a `key` that says so. */
export class ControlHost extends React.Component<Props, State> {
  override state: State = {};
  private readonly spot = React.createRef<HTMLDivElement>();
  private control: RunningControl | undefined;
  private width = -1;
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? -1);
    if (width === this.width) return;
    this.width = width;
    this.control?.update();
  });

  static getDerivedStateFromError(error: unknown): State {
    return { failure: String(error) };
  }

  override componentDidMount(): void {
    this.control = runControl({
      platform: this.props.platform,
      situation: () => ({ ...this.props.situation, allocatedWidth: this.width }),
      show: (element) => this.setState({ element }),
      onValue: (value) => this.props.onValue(value),
      trackContainerResize: (wanted) => this.track(wanted),
    });
  }

  override componentDidUpdate({ situation }: Props): void {
    const now = this.props.situation;
    const changed = (Object.keys(now) as (keyof typeof now)[]).some((name) => now[name] !== situation[name]);
    if (changed) this.control?.update();
  }

  override componentWillUnmount(): void {
    this.observer.disconnect();
    this.control?.destroy();
  }

  override render(): React.ReactElement {
    const { element, failure } = this.state;
    return (
      <div className="control-host" ref={this.spot}>
        {failure === undefined ? element : <span role="alert">Error loading control: {failure}</span>}
      </div>
    );
  }

  private track(wanted: boolean): void {
    this.observer.disconnect();
    if (wanted && this.spot.current !== null) this.observer.observe(this.spot.current);
  }
}
