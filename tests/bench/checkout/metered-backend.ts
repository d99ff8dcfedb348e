import { once } from "node:events";
import { join } from "node:path";
import { type Backend, startBackend } from "../../integration/medusa-process.ts";
import type { Question, Usage } from "./usage-hook.ts";

export interface MeteredBackend extends Backend {
  usage(): Promise<Usage>;
  profile(): Promise<void>;
  endProfile(file: string): Promise<void>;
}

/** A backend that says what it has used. Questions are asked one after the other. */
export async function startMetered(
  port: number,
  env: Record<string, string>,
  log: string,
  folder = "backend",
): Promise<MeteredBackend> {
  const preload = join(import.meta.dirname, "usage-hook.ts");
  const backend = await startBackend(port, env, log, preload, folder);
  const ask = async (question: Question): Promise<unknown> => {
    const told = once(backend.process, "message");
    backend.process.send(question);
    const [answer] = await told;
    return answer;
  };
  return {
    ...backend,
    usage: async () => (await ask({ ask: "usage" })) as Usage,
    profile: async () => void (await ask({ ask: "profile" })),
    endProfile: async (file) => void (await ask({ ask: "profile-end", file })),
  };
}
