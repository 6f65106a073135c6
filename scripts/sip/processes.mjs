import { spawn } from "node:child_process";
import { systemFolders } from "../system/executable.mjs";

/** Programs started here that have not ended. They end with us, however we end. */
const running = new Set();

const graceMs = 5_000;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    // Whoever wants to clean up first listens, too, and ends the process by itself.
    if (running.size > 0 && process.listenerCount(signal) === 1) process.exit(1);
  });
}
process.on("exit", () => {
  running.forEach(killAll);
});

/** The program and whatever it started: each has a process group of its own. */
function killAll({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/**
 * Starts a program that serves until it is stopped.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ isUp?: (output: string) => boolean | Promise<boolean>, patienceMs?: number, cwd?: string, env?: Record<string, string> }} options
 *   `isUp`: asked again and again with what the program has written so far, until it says yes; without it a program that lives is up
 * @returns what it has written so far, a way to write to it, a promise of its end, and `stop`, which resolves when it has ended
 */
export async function startProgram(command, args, { isUp, patienceMs = 10_000, cwd, env } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, PATH: `${process.env.PATH}:${systemFolders}`, ...env }, detached: true, stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  const take = (chunk) => {
    output = (output + chunk).slice(-200_000);
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  // A program that has ended takes no more input.
  child.stdin.on("error", () => undefined);
  let hasEnded = false;
  const ended = new Promise((resolve) => {
    const end = (code) => {
      hasEnded = true;
      running.delete(child);
      resolve(code);
    };
    child.on("error", (error) => {
      take(error.message);
      end(1);
    });
    child.on("close", end);
  });
  running.add(child);

  const program = {
    pid: child.pid,
    output: () => output,
    write: (text) => child.stdin.write(text),
    /** Resolves with the exit code. */
    ended,
    hasEnded: () => hasEnded,
    /** As a program dies that nobody asked to. */
    kill() {
      killAll(child);
      return ended;
    },
    async stop() {
      if (hasEnded) return;
      child.kill("SIGTERM");
      const last = setTimeout(() => killAll(child), graceMs);
      await ended;
      clearTimeout(last);
    },
  };
  try {
    await untilUp(program, { name: command, isUp, patienceMs });
  } catch (error) {
    await program.kill();
    throw error;
  }
  return program;
}

async function untilUp(program, { name, isUp, patienceMs }) {
  const end = Date.now() + patienceMs;
  while (!(await (isUp === undefined ? program.pid !== undefined : isUp(program.output())))) {
    if (program.hasEnded()) throw new Error(`${name} ended at once:\n${program.output().slice(-2_000)}`);
    if (Date.now() > end) throw new Error(`${name} is not up after ${patienceMs / 1_000} seconds:\n${program.output().slice(-2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What answered where it should be was somebody else.
  if (program.hasEnded()) throw new Error(`${name} ended at once:\n${program.output().slice(-2_000)}`);
}
