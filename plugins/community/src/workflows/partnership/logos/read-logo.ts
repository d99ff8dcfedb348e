import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import { MedusaError } from "@medusajs/framework/utils";
import { isLogoCode, logoRefusal } from "../../../domain/logo-rules";
import type { DrawnLogo } from "./draw-logo";
import type { DrawingAnswer } from "./drawing-process";
import { Turns } from "./turns";

/** Of work; a machine with much else to do takes longer over it, and no logo is to blame for that. */
const MOST_CPU_SECONDS = 10;
const PATIENCE_MS = 60_000;
/** A little behind whoever buys something meanwhile, but not so far that a busy machine never gets to it. */
const NICENESS = 5;
/** Of the process that draws, pictures and all; enough for 40 million pixels. */
const MOST_MEMORY_KB = 512 * 1024;
const MOST_ANSWER_BYTES = 32 * 1024 * 1024;
const MOST_COMPLAINT = 2000;
const COUNTS_WORK = process.platform === "linux";
const DRAWING = join(__dirname, "drawing-process.js");

const drawings = new Turns(2, Number.POSITIVE_INFINITY);

/**
 * Draws a logo anew, in a process that knows nothing of the shop and may be killed.
 * @throws DomainError one of the codes of `logo-rules`; `logo_too_heavy` when the process took too much time or memory,
 * `logo_busy` when the machine did not get to it.
 */
export function readLogo(bytes: Buffer): Promise<DrawnLogo> {
  return drawings.take(async () => {
    const answer = await answerOfProcess(bytes);
    const end = answer?.indexOf("\n") ?? -1;
    if (!answer || end < 0) throw logoRefusal("logo_too_heavy");
    const said = JSON.parse(answer.subarray(0, end).toString()) as DrawingAnswer;
    if ("refused" in said) {
      const { code, found } = said.refused;
      throw logoRefusal(isLogoCode(code) ? code : "logo_unreadable", found);
    }
    let at = end + 1;
    const pictures = said.drawn.pictures.map(({ size, ...picture }) => {
      at += size;
      return { ...picture, bytes: answer.subarray(at - size, at) };
    });
    return { ...said.drawn, pictures };
  });
}

/** @returns null when the process was killed, by this one or by its limits. */
function answerOfProcess(bytes: Buffer): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const [command, ...args] = bounded([process.execPath, "--jitless", "--max-old-space-size=192", DRAWING]);
    // Without an environment: none of the shop's secrets are where a stranger's picture is decoded.
    const child = spawn(command as string, args, { env: {}, stdio: "pipe" });
    if (child.pid) setPriority(child.pid, NICENESS);
    const impatience = setTimeout(() => {
      child.kill("SIGKILL");
      // Where work is counted it was not the logo that took too long.
      reject(logoRefusal(COUNTS_WORK ? "logo_busy" : "logo_too_heavy"));
    }, PATIENCE_MS);
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_ANSWER_BYTES) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    // It may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-MOST_COMPLAINT);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(impatience);
      if (code === 0 || signal) return resolve(code === 0 ? Buffer.concat(chunks) : null);
      reject(new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `drawing a logo ended with ${code}: ${complaint}`));
    });
  });
}

/** The shell sets the limits and then becomes the process; without JIT that process reserves no memory it does not use. */
function bounded(command: string[]): string[] {
  if (!COUNTS_WORK) return command;
  const limits = `ulimit -d ${MOST_MEMORY_KB} && ulimit -t ${MOST_CPU_SECONDS}`;
  return ["/bin/sh", "-c", `${limits} && exec "$0" "$@"`, ...command];
}
