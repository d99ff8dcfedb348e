import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../backend/launcher/ports.ts";
import { installPackages, locateProgram } from "./debian.ts";

export interface Redis {
  url: string;
  keys(pattern: string): Promise<string[]>;
  stop(): Promise<void>;
}

const NAMES = ["redis-server", "valkey-server"];

/** A Redis of its own, as several processes of a shop need it: on disk with every write, and nothing thrown out. */
export async function startRedis(folder: string): Promise<Redis> {
  const program = await findRedis();
  const home = join(folder, "redis");
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  const settings = ["--bind", "127.0.0.1", "--appendonly", "yes", "--maxmemory-policy", "noeviction", "--save", ""];
  const child = spawn(program, ["--port", String(port), "--dir", home, ...settings], { stdio: "ignore" });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (const limit = Date.now() + 10_000; !(await answers(port)); await sleep(50)) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`${program} did not start on port ${port}`);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    // The answer is `*n`, then a line of length and a line of text for each.
    keys: async (pattern) =>
      (await say(port, `KEYS ${pattern}`)).split("\r\n").filter((line) => !/^[*$+]|^$/.test(line)),
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
      process.removeListener("exit", end);
    },
  };
}

async function findRedis(): Promise<string> {
  if (!locateProgram(NAMES)) await installPackages(["redis-server"]);
  const found = locateProgram(NAMES);
  if (found) return found;
  throw new Error(
    "Two processes of the shop need a Redis between them. Install one " +
      "(Debian, Ubuntu: `sudo apt-get install redis-server`; macOS: `brew install redis`).",
  );
}

function answers(port: number): Promise<boolean> {
  return say(port, "PING").then(
    (reply) => reply.startsWith("+PONG"),
    () => false,
  );
}

/** One command and its answer, on a line of its own. */
function say(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(`${command}\r\nQUIT\r\n`));
    socket.setEncoding("utf8").on("data", (text) => {
      reply += text;
    });
    socket.once("end", () => resolve(reply));
    socket.once("error", reject);
  });
}
