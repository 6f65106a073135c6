import type { CallModel } from "./callModel";
import type { ModelCommand } from "./modelCommand";
import type { QuickPhone } from "./quickPhone";

/** The n-th of what can be done at that moment: chance alone seldom draws what makes sense, and so seldom gets far. */
export class Choice implements ModelCommand {
  private name = "";

  constructor(
    private readonly all: readonly ModelCommand[],
    private readonly nth: number,
  ) {}

  check(model: Readonly<CallModel>): boolean {
    return this.find(model) !== undefined;
  }

  async run(model: CallModel, real: QuickPhone): Promise<void> {
    const found = this.find(model);
    this.name = String(found);
    await found?.run(model, real);
  }

  toString(): string {
    return this.name;
  }

  private find(model: Readonly<CallModel>): ModelCommand | undefined {
    const possible = this.all.filter((command) => command.check(model));
    return possible[this.nth % possible.length];
  }
}
