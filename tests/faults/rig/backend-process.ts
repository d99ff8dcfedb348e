import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { freePort } from "../../../backend/launcher/ports.ts";
import { type Backend, startBackend } from "../../integration/medusa-process.ts";

const HOOK = pathToFileURL(new URL("../fail-hook.mjs", import.meta.url).pathname).href;

/** What shall happen at a fail-point: at the `after`-th time that `name` is reached, or any point without a name. */
export interface FaultPlan {
  signal: "SIGKILL" | "SIGSTOP";
  name?: string | undefined;
  after: number;
}

/** One process of the shop that can be killed, stopped in its tracks, and started again on the same port. */
export class BackendProcess {
  readonly name: string;
  readonly url: string;
  state: "down" | "up" | "stalled" = "down";
  /** Requests of the driver that it has not answered. */
  inFlight = 0;
  /** Requests whose line was cut before there was an answer. */
  cut = 0;
  /** When it last answered that something was done. */
  lastGoodAt = 0;
  /** Ends for those who wait when they turn away. */
  patience = new AbortController();
  private readonly port: number;
  private readonly env: Record<string, string>;
  private readonly log: string;
  private running: Backend | undefined;

  private constructor(name: string, port: number, env: Record<string, string>, log: string) {
    this.name = name;
    this.port = port;
    this.url = `http://localhost:${port}`;
    this.env = { ...env, FAULT_RECORD: `${log}.fail-points` };
    this.log = log;
  }

  static async create(name: string, env: Record<string, string>, log: string): Promise<BackendProcess> {
    return new BackendProcess(name, await freePort(), env, log);
  }

  async start(): Promise<void> {
    const running = await startBackend(this.port, this.env, this.log, HOOK);
    this.running = running;
    this.state = "up";
    void running.gone.then(() => {
      if (this.running === running) this.state = "down";
    });
  }

  /** It strikes when the place is reached, or never. */
  arm(faultPlan: FaultPlan | null): void {
    if (this.running?.process.connected) this.running.process.send({ faultPlan });
  }

  /** Resolves when the process is gone. */
  async gone(): Promise<void> {
    await this.running?.gone;
  }

  async kill(): Promise<void> {
    this.running?.process.kill("SIGKILL");
    await this.gone();
  }

  stall(): void {
    this.running?.process.kill("SIGSTOP");
    this.state = "stalled";
  }

  /** Everybody who waits for it turns away, to ask again elsewhere; what it was asked to do it may still do. */
  abandon(): void {
    this.patience.abort(new Error("the client turned away"));
    this.patience = new AbortController();
  }

  resume(): void {
    this.running?.process.kill("SIGCONT");
    this.state = "up";
  }

  async stop(): Promise<void> {
    this.running?.process.kill("SIGCONT");
    await this.running?.stop();
  }

  /** What the hook wrote down: every fail-point reached, and where the process was struck. */
  record(): { seen: Set<string>; struck: string[] } {
    const file = this.env.FAULT_RECORD as string;
    const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
    const of = (what: string) =>
      lines.filter((line) => line.startsWith(what)).map((line) => line.split(" ").at(-1) ?? "");
    return { seen: new Set(of("seen")), struck: of("struck") };
  }
}
