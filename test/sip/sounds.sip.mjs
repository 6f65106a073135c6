/* global bench */
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { describe, it } from "node:test";
import { inPage } from "./support/soundsBench.mjs";

/** The sound of calls over real peer connections. That somebody is heard is told by the frequency of the voice, never by packets alone. */

function allRight(results) {
  for (const [step, result] of Object.entries(results)) assert.equal(result, "right", step);
}

describe("the sound of a call", { concurrency: 2 }, () => {
  it("goes both ways, in one line with all its ways in it", async () => {
    const { offer, answer, heard, media } = await inPage(async () => {
      const { createPhone, connect, hears, sleep } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const said = await connect(a, b);
      const heard = { "a hears b": await hears(a, [880], [440, 880]), "b hears a": await hears(b, [440], [440, 880]) };
      await sleep(2_600);
      return { ...said, heard, media: a.media };
    });
    allRight(heard);
    assert.equal(offer.match(/^m=/gm).length, 1);
    assert.match(offer, /^a=rtcp-mux/m);
    for (const sdp of [offer, answer]) assert.match(sdp, /^a=candidate:/m);
    assert.match(offer, /^a=rtpmap:\d+ telephone-event\/8000/m);
    assert.equal(media[0].phase, "connecting");
    const last = media.at(-1);
    assert.equal(last.phase, "flowing");
    assert.equal(last.trouble, undefined);
    assert.ok(last.quality.mos > 4 && last.quality.lossPercent === 0 && !last.quality.isPoor, JSON.stringify(last));
  });

  it("takes the answer of a gateway that knows no BUNDLE", async () => {
    const heard = await inPage(async () => {
      const { createPhone, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const { body: offer } = await a.sound.getDescription();
      await b.sound.setDescription(offer);
      const { body: answer } = await b.sound.getDescription();
      await a.sound.setDescription(answer.replace(/^a=group:BUNDLE.*\r\n/m, ""));
      a.answer();
      b.answer();
      return { "a hears b": await hears(a, [880], [440, 880]), "b hears a": await hears(b, [440], [440, 880]) };
    });
    allRight(heard);
  });

  it("is silent both ways from the moment of a hold, and comes back with the resume, from either end", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, negotiate, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      await connect(a, b);
      const results = { "a before": await hears(a, [880], [880]), "b before": await hears(b, [440], [440]) };
      for (const [name, holder, other] of [["a", a, b], ["b", b, a]]) {
        const tone = { a: 440, b: 880 };
        const otherName = name === "a" ? "b" : "a";
        holder.sound.setHeld(true);
        results[`${name} holds, nothing agreed yet: the other hears`] = await hears(other, [], [tone[name]]);
        results[`${name} holds, nothing agreed yet: it hears`] = await hears(holder, [], [tone[otherName]]);
        const { offer, answer } = await negotiate(holder, other);
        results[`${name} holds: words`] = /^a=sendonly/m.test(offer) && /^a=recvonly/m.test(answer) && /^a=candidate/m.test(offer) ? "right" : offer;
        results[`${name} holds: the other knows`] = other.media.at(-1).heldByOther ? "right" : "not told";
        holder.sound.setHeld(false);
        results[`${name} resumes, nothing agreed yet`] = await hears(other, [], [tone[name]], 500);
        await negotiate(holder, other);
        results[`${name} resumed: the other hears`] = await hears(other, [tone[name]], [tone[name]]);
        results[`${name} resumed: it hears`] = await hears(holder, [tone[otherName]], [tone[otherName]]);
      }
      return results;
    });
    allRight(heard);
  });

  it("is not touched by a re-offer before it is accepted", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, hears, signalling, sleep } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      await connect(a, b);
      const results = { "before: a": await hears(a, [880], [880]), "before: b": await hears(b, [440], [440]) };
      for (const end of [a, b]) {
        await end.sound.getDescription();
        results["nothing is set"] = signalling().every((state) => state === "stable") ? "right" : String(signalling());
        await end.sound.rollbackDescription();
      }
      await sleep(500);
      return { ...results, "a hears b": await hears(a, [880], [880]), "b hears a": await hears(b, [440], [440]) };
    });
    allRight(heard);
  });

  it("survives six collisions of a hold with a hold", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, negotiate, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      await connect(a, b);
      const results = {};
      for (let round = 1; round <= 6; round += 1) {
        a.sound.setHeld(true);
        b.sound.setHeld(true);
        await Promise.all([a.sound.getDescription(), b.sound.getDescription()]);
        // Both hear 491, and one after the other tries again.
        await Promise.all([a.sound.rollbackDescription(), b.sound.rollbackDescription()]);
        await negotiate(a, b);
        await negotiate(b, a);
        results[`${round}: both on hold`] = await hears(a, [], [880]);
        a.sound.setHeld(false);
        b.sound.setHeld(false);
        await Promise.all([a.sound.getDescription(), b.sound.getDescription()]);
        await Promise.all([a.sound.rollbackDescription(), b.sound.rollbackDescription()]);
        await negotiate(b, a);
        await negotiate(a, b);
        results[`${round}: a hears b again`] = await hears(a, [880], [880]);
        results[`${round}: b hears a again`] = await hears(b, [440], [440]);
      }
      return results;
    });
    allRight(heard);
  });

  it("finds fresh ways in the call; also when both ends want them at once", async () => {
    const { results, ufrags } = await inPage(async () => {
      const { createPhone, connect, negotiate, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const ufrag = (sdp) => /^a=ice-ufrag:(.+)$/m.exec(sdp)[1].trim();
      const first = await connect(a, b);
      const results = { before: await hears(b, [440], [440]) };
      a.sound.restartIce();
      const second = await negotiate(a, b);
      results["after a restart: b hears"] = await hears(b, [440], [440]);
      results["after a restart: a hears"] = await hears(a, [880], [880]);
      results["ways in it"] = /^a=candidate/m.test(second.offer) && /^a=candidate/m.test(second.answer) ? "right" : "none";
      for (let round = 1; round <= 3; round += 1) {
        a.sound.restartIce();
        b.sound.restartIce();
        await Promise.all([a.sound.getDescription(), b.sound.getDescription()]);
        await Promise.all([a.sound.rollbackDescription(), b.sound.rollbackDescription()]);
        await negotiate(b, a);
        results[`${round}: b hears`] = await hears(b, [440], [440]);
        results[`${round}: a hears`] = await hears(a, [880], [880]);
      }
      return { results, ufrags: [ufrag(first.offer), ufrag(second.offer)] };
    });
    assert.notEqual(ufrags[0], ufrags[1]);
    allRight(results);
  });

  it("is heard before the answer, and told as early", async () => {
    const { heard, phases } = await inPage(async () => {
      const { createPhone, negotiate, hears, sleep } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      await negotiate(a, b);
      const heard = await hears(a, [880], [880]);
      await sleep(700);
      a.answer();
      await sleep(100);
      return { heard, phases: a.media.map(({ phase }) => phase) };
    });
    assert.equal(heard, "right");
    assert.deepEqual([...new Set(phases)], ["connecting", "early", "flowing"]);
  });

  it("sends digits in the sound, one order after the other", async () => {
    const { took, refusals } = await inPage(async () => {
      const { createPhone, connect, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const codeOf = (error) => error.code;
      const early = await a.sound.sendDigits("1").catch(codeOf);
      await connect(a, b);
      await hears(b, [440], [440]);
      const start = performance.now();
      await Promise.all([a.sound.sendDigits("159#"), a.sound.sendDigits("7")]);
      return { took: performance.now() - start, refusals: [early, await a.sound.sendDigits("1,2").catch(codeOf)] };
    });
    assert.ok(took > 5 * 200 && took < 5 * 230 + 700, `took ${took} ms`);
    assert.deepEqual(refusals, ["notPossibleNow", "badArgument"]);
  });

  it("goes on with another microphone; one end muted says nothing and hears on", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, hears } = bench;
      const phone = createPhone(440, 660);
      const [a, b] = [phone.end(), createPhone(880).end()];
      await connect(a, b);
      const results = { default: await hears(b, [440], [440, 660]) };
      phone.port.choose("input", "mic-660");
      results["another microphone"] = await hears(b, [660], [440, 660]);
      a.sound.setMuted(true);
      results["muted"] = await hears(b, [], [440, 660]);
      results["muted, and hears"] = await hears(a, [880], [880]);
      phone.port.choose("input", "");
      results["muted with a new microphone"] = await hears(b, [], [440, 660], 600);
      a.sound.setMuted(false);
      results["not muted"] = await hears(b, [440], [440, 660]);
      return results;
    });
    allRight(heard);
  });

  it("is mixed for three: all hear each other, a muted agent is muted for all, and who leaves hears the agent alone", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, hears, createMix, leftOvers } = bench;
      const tones = [440, 700, 930, 1_190];
      const agent = createPhone(440);
      const parties = tones.slice(1).map((tone) => createPhone(tone).end());
      const legs = parties.map(() => agent.end());
      for (const [index, party] of parties.entries()) await connect(legs[index], party);
      const [b, c, d] = parties;
      const results = { "before: b": await hears(b, [440], tones), "before: c": await hears(c, [440], tones) };
      const mix = createMix(agent.port, legs.slice(0, 2).map(({ sound }) => sound));
      results["b hears c"] = await hears(b, [440, 930], tones);
      results["c hears b"] = await hears(c, [440, 700], tones);
      mix.add(legs[2].sound);
      results["b hears c and d"] = await hears(b, [440, 930, 1_190], tones);
      results["d hears b and c"] = await hears(d, [440, 700, 930], tones);
      legs[1].sound.setMuted(true);
      results["muted: b"] = await hears(b, [930, 1_190], tones);
      results["muted: c"] = await hears(c, [700, 1_190], tones);
      legs[1].sound.setMuted(false);
      mix.remove(legs[1].sound);
      results["c left: c"] = await hears(c, [440], tones);
      results["c left: b"] = await hears(b, [440, 1_190], tones);
      mix.dispose();
      results["over: b"] = await hears(b, [440], tones);
      results["no audio context left"] = leftOvers().contexts === 0 ? "right" : "left";
      return results;
    });
    allRight(heard);
  });

  it("leaves nothing behind after fifty calls in a row", async () => {
    const { before, after, during } = await inPage(async () => {
      const { createPhone, connect, leftOvers, createMix, sleep } = bench;
      const [one, two] = [createPhone(440), createPhone(880)];
      const before = leftOvers();
      let during;
      for (let call = 0; call < 50; call += 1) {
        const [a, b] = [one.end(), two.end()];
        await connect(a, b);
        const mix = call % 10 === 0 ? createMix(one.port, [a.sound]) : undefined;
        during ??= leftOvers();
        mix?.dispose();
        a.close();
        b.close();
        a.close();
      }
      await sleep(50);
      return { before, during, after: leftOvers() };
    });
    assert.deepEqual(before, { peers: 0, contexts: 0, microphones: 0, audioElements: 0 });
    assert.ok(during.peers === 2 && during.audioElements === 2 && during.microphones >= 4 && during.contexts === 1, JSON.stringify(during));
    assert.deepEqual(after, before);
  });
});

describe("the sound of a call with odd ends", { concurrency: 2 }, () => {
  it("does not wait for a server that stays silent", async () => {
    const silent = createSocket("udp4");
    await new Promise((resolve) => silent.bind(0, "127.0.0.1", resolve));
    try {
      const { took, offer } = await inPage(async (port) => {
        const { createPhone, sleep } = bench;
        const a = createPhone(440).end([{ urls: [`stun:127.0.0.1:${port}`] }], 500);
        await a.sound.openMicrophone();
        await sleep(50);
        const start = performance.now();
        const { body } = await a.sound.getDescription();
        return { took: performance.now() - start, offer: body };
      }, silent.address().port);
      assert.ok(took >= 450 && took < 1_500, `took ${took} ms`);
      assert.match(offer, /^a=candidate:/m);
    } finally {
      silent.close();
    }
  });

  it("takes the sound of an offer with a film and a channel for data, and refuses those", async () => {
    const { heard, answer } = await inPage(async () => {
      const { createPhone, hears } = bench;
      const b = createPhone(440).end();
      const other = new RTCPeerConnection();
      const tone = new AudioContext();
      const oscillator = tone.createOscillator();
      const out = tone.createMediaStreamDestination();
      oscillator.frequency.value = 880;
      oscillator.connect(out);
      oscillator.start();
      other.addTrack(out.stream.getAudioTracks()[0], out.stream);
      other.addTransceiver("video");
      other.createDataChannel("data");
      await other.setLocalDescription();
      await new Promise((resolve) => {
        other.onicegatheringstatechange = () => other.iceGatheringState === "complete" && resolve();
      });
      await b.sound.setDescription(other.localDescription.sdp);
      const { body } = await b.sound.getDescription();
      await other.setRemoteDescription({ type: "answer", sdp: body });
      b.answer();
      return { heard: await hears(b, [880], [880]), answer: body };
    });
    assert.equal(heard, "right");
    assert.match(answer, /^m=audio [1-9]/m);
    assert.match(answer, /^m=video 0 /m);
    assert.match(answer, /^m=application 0 /m);
  });

  it("refuses what is no description, and the call goes on", async () => {
    const results = await inPage(async () => {
      const { createPhone, connect, negotiate, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const { offer } = await connect(a, b);
      const bad = ["", "hello", "v=0\r\nm=video 9 RTP/AVP 0\r\n", offer.replace(/^m=audio \d+/m, "m=audio 0"), offer.replace(/a=fingerprint.*\r\n/, ""), `${offer}${"a=x\r\n".repeat(20_000)}`, offer.replaceAll("a=", "\u0000")];
      const results = {};
      for (const [index, sdp] of bad.entries()) {
        const told = await b.sound.setDescription(sdp).then(() => b.sound.getDescription()).then(() => "taken", (error) => error.constructor.name);
        results[`bad ${index}`] = told === "taken" ? told : "right";
        await b.sound.rollbackDescription();
      }
      await negotiate(a, b);
      results["b hears a"] = await hears(b, [440], [440]);
      results["a hears b"] = await hears(a, [880], [880]);
      return results;
    });
    allRight(results);
  });

  it("answers an invitation without an offer, and one in the call", async () => {
    const heard = await inPage(async () => {
      const { createPhone, connect, negotiate, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      // The callee makes the offer, in its 200; the answer comes with the ACK.
      await connect(b, a);
      const results = { "b hears a": await hears(b, [440], [440]) };
      await negotiate(b, a);
      results["b still hears a"] = await hears(b, [440], [440]);
      results["a still hears b"] = await hears(a, [880], [880]);
      return results;
    });
    allRight(heard);
  });

  it("takes an answer that bundles nothing, as gateways give it", async () => {
    const heard = await inPage(async () => {
      const { createPhone, hears } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      const { body: offer } = await a.sound.getDescription();
      await b.sound.setDescription(offer);
      const { body: answer } = await b.sound.getDescription();
      await a.sound.setDescription(answer.replace(/^a=group:BUNDLE.*\r\n/m, ""));
      a.answer();
      b.answer();
      return { "b hears a": await hears(b, [440], [440]), "a hears b": await hears(a, [880], [880]) };
    });
    allRight(heard);
  });

  it("tells that nothing comes any more, and asks for fresh ways", async () => {
    const { media, restarts } = await inPage(async () => {
      const { createPhone, connect, hears, sleep } = bench;
      const [a, b] = [createPhone(440).end(), createPhone(880).end()];
      await connect(a, b);
      await hears(a, [880], [880]);
      b.close();
      await sleep(7_800);
      return { media: a.media, restarts: a.restarts.count };
    });
    assert.equal(media.at(-1).trouble, "noPackets");
    assert.equal(restarts, 1);
  });

  it("uses the browser's own microphones: asked for once, listed with their labels, changed in the call", async () => {
    const { before, after, states, left } = await inPage(async () => {
      const { createRealPhone, createPhone, connect, sleep } = bench;
      const phone = createRealPhone();
      await sleep(100);
      const before = phone.port.devices;
      const states = [];
      phone.port.subscribe(({ microphone }) => states.push(microphone));
      const [a, b] = [phone.end(), createPhone(880).end()];
      await connect(a, b);
      await sleep(200);
      const id = phone.port.devices.inputs.at(-1).id;
      const track = a.sound.voice;
      phone.port.choose("input", id);
      phone.port.choose("output", phone.port.devices.outputs.at(-1).id);
      await sleep(500);
      const after = { ...phone.port.devices, changed: a.sound.voice !== track, deviceId: a.sound.voice.getSettings().deviceId, sinks: [...document.querySelectorAll("audio")].map(({ sinkId }) => sinkId), wanted: id };
      a.close();
      b.close();
      return { before, after, states, left: document.querySelectorAll("audio").length };
    });
    assert.ok(["granted", "prompt"].includes(before.microphone), before.microphone);
    assert.equal(after.microphone, "granted");
    assert.ok(after.inputs.length >= 2 && after.inputs.every(({ id, label }) => id && label), JSON.stringify(after.inputs));
    assert.ok(after.changed && after.deviceId === after.wanted && after.input === after.wanted);
    assert.ok(after.sinks.includes(after.output) && after.output !== "", JSON.stringify(after));
    assert.equal(left, 0);
    assert.ok(!states.includes("denied"));
  });
});
