import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languageFile, textsOf } from "../../scripts/texts/languageFiles.mjs";
import { takeTable } from "../../scripts/texts/takeTable.mjs";

const line = (key, text) => `  <data name="${key}" xml:space="preserve"><value>${text}</value></data>\n`;
const english = `<root>\n${line("Hold", "Hold")}  <!-- book -->\n${line("Who", "Who &amp; why?")}  <!-- /book -->\n</root>\n`;

describe("a translator's table", () => {
  it("gives each language its texts, fit for XML", () => {
    const texts = takeTable("key|1036|1041\nHold | Attente|保留\r\nWho|Qui & pourquoi ?|誰 < なぜ\n");
    assert.deepEqual([...texts.get(1036)], [["Hold", "Attente"], ["Who", "Qui &amp; pourquoi\u00a0?"]]);
    assert.equal(texts.get(1041).get("Who"), "誰 &lt; なぜ");
  });

  it("is refused when a language is left out or not named", () => {
    assert.throws(() => takeTable("key|1036|1041\nHold|Attente"), /The row of Hold has 1 texts: one for each of 1036, 1041/);
    assert.throws(() => takeTable("key|1036\nHold| "), /The row of Hold/);
    assert.throws(() => takeTable("key|French\nHold|Attente"), /has to name languages/);
  });
});

describe("a language file", () => {
  it("has the order and the comments of the English one, and leaves out what it lacks", () => {
    assert.equal(languageFile(english, new Map([["Who", "Qui"], ["Gone", "x"]])), `<root>\n  <!-- book -->\n${line("Who", "Qui")}  <!-- /book -->\n</root>\n`);
    assert.deepEqual([...textsOf(english)], [["Hold", "Hold"], ["Who", "Who &amp; why?"]]);
  });
});
