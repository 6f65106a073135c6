import type { AttachedControl } from "./app/attachControl";
import { attachControl } from "./app/attachControl";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

export class SoftphoneControl implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private control: AttachedControl | undefined;

  public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
    this.control = attachControl({ page: window, context, notifyOutputChanged });
  }

  public updateView(context: ComponentFramework.Context<IInputs>): ReturnType<AttachedControl["render"]> {
    this.control ??= attachControl({ page: window, context, notifyOutputChanged: () => undefined });
    return this.control.render(context);
  }

  public getOutputs(): IOutputs {
    return this.control?.outputs() ?? {};
  }

  public destroy(): void {
    this.control?.detach();
  }
}
