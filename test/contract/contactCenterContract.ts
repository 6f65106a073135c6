import { describe, expect, test } from "@jest/globals";
import { describeAgentStates } from "./contactCenter/agentStates";
import { describeBrokenLine } from "./contactCenter/brokenLine";
import { describeCallsIn } from "./contactCenter/callsIn";
import { describeCallsOut } from "./contactCenter/callsOut";
import { describeChats } from "./contactCenter/chats";
import type { Chapter } from "./contactCenter/chapter";
import { usual } from "./contactCenter/chapter";
import { describeConferences } from "./contactCenter/conferences";
import { describeConsulting } from "./contactCenter/consulting";
import { describeDuringCall } from "./contactCenter/duringCall";
import { describeNextPage } from "./contactCenter/nextPage";
import { describeRequests } from "./contactCenter/requests";
import { describeSigningIn } from "./contactCenter/signingIn";
import { describeTrade } from "./contactCenter/trade";
import type { ContactCenterUnderTest, Feature } from "./contactCenterBench";
import type { TellStory } from "./story";
import { beginStory } from "./story";

const chapters: readonly ((chapter: Chapter) => void)[] = [
  describeSigningIn, describeAgentStates, describeCallsIn, describeDuringCall, describeCallsOut, describeConsulting, describeConferences, describeRequests,
  describeTrade, describeBrokenLine, describeNextPage,
];

/** Every MUST of `ports/contactCenterPort.ts`, as stories. The witness watches order, revisions and transitions in each of them. */
export function describeContactCenter({ name, features, lacks = [], makeBench }: ContactCenterUnderTest): void {
  const leftOut = new Map<Feature, string[]>();

  const story: TellStory = (title, tell, wish = {}, ...needs) => {
    const missing = needs.filter((feature) => !features.has(feature));
    for (const feature of missing) leftOut.set(feature, [...(leftOut.get(feature) ?? []), title]);
    if (missing.length > 0) return;
    test(title, async () => {
      const told = beginStory(await makeBench({ ...usual, ...wish }));
      await tell(told);
      await told.end();
    });
  };
  const chapter: Chapter = {
    name,
    story,
    features,
    controls: features.has("callControl"),
    reason: (told) => (features.has("endReasons") ? told : undefined),
  };
  for (const describeChapter of features.has("chats") ? [describeChats] : chapters) describeChapter(chapter);

  describe(`${name}: what it has not`, () => {
    const stories = new Set([...leftOut.values()].flat());
    test(`${stories.size === 0 ? "no story is" : `${stories.size} stories are`} left out`, () => {
      expect([...leftOut.keys()].sort()).toEqual([...lacks].sort());
    });
  });
}
