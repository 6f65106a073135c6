import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { accounts } from "../../scripts/sip/accounts.mjs";
import { netstring, readNetstrings } from "../../scripts/sip/baresipControl.mjs";
import { kamailioConfig } from "../../scripts/sip/kamailioConfig.mjs";
import { matrixFaults, matrixTable, missingSteps, withMatrix } from "../../scripts/sip/matrix.mjs";
import { freePorts, hears, isFree, requireFree } from "../../scripts/sip/ports.mjs";
import { startProgram } from "../../scripts/sip/processes.mjs";
import { testNumbers } from "../../scripts/sip/testNumbers.mjs";
import { levelIn, readWav, writeTone } from "../../scripts/sip/wav.mjs";
import { mayInstall } from "../../scripts/system/install.mjs";
import { farEndsWithout, isEnough, missingPrograms, namesOf, telephonyPrograms } from "../../scripts/system/telephony.mjs";

describe("the telephone server's configuration", () => {
  const options = { port: 4001, wssPort: 4002, rtpenginePort: 4003, silentPort: 4004, scriptedPorts: [4005, 4006], folder: "/run/here", ringMs: 6_000 };
  const text = kamailioConfig(options);

  it("has every place filled in", () => assert.doesNotMatch(text.replace("# <<names>>", ""), /<<|undefined|\$\{/));
  it("listens on this machine only", () => {
    const listening = [...text.matchAll(/^listen=(\S+)$/gm)].map(([, address]) => address);
    assert.deepEqual(listening, ["udp:127.0.0.1:4001", "tcp:127.0.0.1:4001", "tls:127.0.0.1:4002"]);
  });
  it("knows every account by name and by extension", () => {
    for (const { user, extension, password } of accounts) {
      assert.ok(text.includes(`$sht(passwords=>${user}) = "${password}";`));
      assert.ok(text.includes(`$sht(extensions=>${extension}) = "${user}";`));
    }
  });
  it("answers to every test number by number and by name", () => {
    for (const { number, name, status } of testNumbers) {
      for (const key of [number, name]) assert.match(text, new RegExp(`case "${key}": .*${status === 408 ? "127.0.0.1:4004" : `"${status}"`}`));
    }
  });
  it("leads to scripted far ends", () => assert.match(text, /\$sht\(scripted=>7002\) = "4006";/));
});

describe("test numbers", () => {
  it("begin with the answer that they give, and are not the extension of anybody", () => {
    for (const { number, status } of testNumbers) assert.equal(number.slice(0, 3), String(status));
    const all = [...testNumbers.map(({ number }) => number), ...accounts.map(({ extension }) => extension)];
    assert.equal(new Set(all).size, all.length);
  });
});

describe("ports", () => {
  it("that are given out are free, and all different", async () => {
    const ports = await freePorts(20);
    assert.equal(new Set(ports).size, 20);
    for (const port of ports) assert.equal(await isFree(port), true);
    // Those above are anybody's who asks the system for one.
    assert.ok(ports.every((port) => port < 32_768));
  });

  it("that somebody has are named, with what they were for", async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    await assert.rejects(requireFree({ server: port }), new RegExp(`Port ${port} \\(server\\) is taken .*OSP_SIP_PORT`));
    await new Promise((resolve) => server.close(resolve));
    await requireFree({ server: port });
    assert.equal(await hears(port), false);
  });
});

describe("a program", () => {
  const node = (script, options) => startProgram(process.execPath, ["-e", script], options);

  it("is up when it says so, takes input, and ends when it is told", async () => {
    const program = await node("console.log('up'); process.stdin.on('data', (text) => console.log('got ' + text)); setInterval(() => {}, 1000);", { isUp: (output) => output.includes("up") });
    program.write("news");
    while (!program.output().includes("got news")) await new Promise((resolve) => setTimeout(resolve, 10));
    await program.stop();
    assert.equal(program.hasEnded(), true);
  });

  it("that ends at once is told with what it wrote", () => assert.rejects(node("console.error('no such file'); process.exit(3);", { isUp: () => false }), /ended at once:\nno such file/));

  it("that does not come up is ended", async () => {
    await assert.rejects(node("setInterval(() => {}, 1000);", { isUp: () => false, patienceMs: 200 }), /is not up after 0.2 seconds/);
  });

  it("is not up that has ended, whoever answers in its place", () => assert.rejects(node("", { isUp: () => new Promise((resolve) => setTimeout(resolve, 2_000, true)) }), /ended at once/));
  it("that is not there is told by its name", () => assert.rejects(startProgram("no-such-program", [], { isUp: () => false }), /no-such-program ended at once:\n.*ENOENT/));
});

describe("what is missing", () => {
  const root = { env: {}, platform: "linux", uid: 0, release: "ID=debian" };

  it("is installed by root on Debian and Ubuntu only, and not where somebody forbids it", () => {
    assert.equal(mayInstall(root), true);
    assert.equal(mayInstall({ ...root, release: 'ID=mint\nID_LIKE="ubuntu debian"' }), true);
    assert.equal(mayInstall({ ...root, release: "ID=fedora" }), false);
    assert.equal(mayInstall({ ...root, uid: 1_000 }), false);
    assert.equal(mayInstall({ ...root, platform: "darwin" }), false);
    assert.equal(mayInstall({ ...root, env: { OSP_NO_INSTALL: "1" } }), false);
  });

  it("is named with its package", () => assert.equal(namesOf([telephonyPrograms[0]]), "kamailio (package kamailio)"));

  it("leaves calls possible when only single far ends lack their program", () => {
    const linphone = telephonyPrograms.filter(({ program }) => program === "linphone-daemon");
    assert.equal(isEnough(linphone), true);
    assert.deepEqual(farEndsWithout(linphone), ["linphone"]);
    assert.equal(isEnough(telephonyPrograms), false);
    assert.equal(isEnough([]), true);
  });

  it("is looked for along the path", () => {
    assert.ok(missingPrograms({ env: { PATH: "/no/such/folder" } }).every((program) => telephonyPrograms.includes(program)));
  });
});

describe("orders to baresip", () => {
  it("are netstrings, counted in bytes", () => assert.equal(netstring("é"), "2:é,"));
  it("are read one by one, and what is not whole waits", () => {
    const { messages, rest } = readNetstrings(Buffer.from(`${netstring('{"a":1}')}${netstring("é")}5:ab`));
    assert.deepEqual(messages, ['{"a":1}', "é"]);
    assert.equal(rest.toString(), "5:ab");
    assert.deepEqual(readNetstrings(Buffer.concat([rest, Buffer.from("cde,")])).messages, ["abcde"]);
  });
});

describe("a tone in a file", () => {
  it("is heard at its frequency, and at no other", () => {
    const folder = mkdtempSync(join(tmpdir(), "osp-tone-"));
    const file = join(folder, "tone.wav");
    writeTone(file, { frequency: 440, seconds: 1, rate: 8_000 });
    const wav = readWav(file);
    assert.equal(wav.rate, 8_000);
    assert.equal(wav.samples.length, 8_000);
    assert.ok(levelIn(wav, 440) > -10);
    assert.ok(levelIn(wav, 660) < -60);
    rmSync(folder, { recursive: true });
  });
});

describe("the matrix", () => {
  const row = (step, farEnd, ms) => ({ file: "calls.sip.mjs", step, farEnd, passed: true, ms });
  const rows = [row("call", "JsSIP", 1_234), { ...row("hold", "baresip", 900), figures: { "to silence": 12.4 } }];
  const page = "Before.\n<!-- matrix: written by npm run test:sip -- --write -->\n<!-- end of matrix -->\nAfter.\n";

  it("stands between its markers, with times", () => {
    const text = withMatrix(page, matrixTable(rows));
    assert.match(text, /^Before\.\n/);
    assert.match(text, /\| call \| JsSIP \| passed \| 1\.2 s \| {2}\|\n\| hold \| baresip \| passed \| 0\.9 s \| to silence 12 ms \|/);
    assert.match(text, /\nAfter\.\n$/);
    assert.deepEqual(matrixFaults(text, rows), []);
  });

  it("is the same with other times", () => assert.deepEqual(matrixFaults(withMatrix(page, matrixTable(rows)), [row("call", "JsSIP", 9), row("hold", "baresip", 8)]), []));

  it("names rows that only one side has", () => {
    const faults = matrixFaults(withMatrix(page, matrixTable(rows)), [rows[0], row("mute", "JsSIP", 1)]);
    assert.match(faults[0], /does not have "mute · JsSIP"/);
    assert.match(faults[1], /has "hold · baresip", which was not run/);
    assert.equal(faults.length, 2);
  });

  it("needs its place in the page", () => assert.throws(() => withMatrix("Nothing.", ""), /no place for the matrix/));

  it("misses steps that were planned and not run, unless the far end is not installed", () => {
    const planned = { "calls.sip.mjs": { call: ["JsSIP", "linphone"] } };
    assert.deepEqual(missingSteps(planned, rows), ['calls.sip.mjs did not run "call" with linphone.']);
    assert.deepEqual(missingSteps(planned, rows, ["linphone"]), []);
  });
});
