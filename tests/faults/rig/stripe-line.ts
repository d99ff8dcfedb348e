import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Random } from "../random.ts";

/** How often a call of the shop to Stripe meets with trouble; the rest passes untouched. */
interface Weather {
  /** Stripe does the work and its reply never arrives. */
  lostReply: number;
  /** The call itself never arrives. */
  lostCall: number;
  /** Everything arrives, but late. */
  late: number;
  lateMs: number;
}

export interface StripeLine {
  url: string;
  /** Undefined: fair. */
  weather: Weather | undefined;
  counts: Record<"passed" | "lostReply" | "lostCall" | "late", number>;
  close(): Promise<void>;
}

/** The line between the backends and Stripe. */
export async function openStripeLine(target: () => string, random: Random): Promise<StripeLine> {
  const counts = { passed: 0, lostReply: 0, lostCall: 0, late: 0 };
  const server = createServer((asked, answer) => void carry(asked, answer));
  const carry = async (asked: IncomingMessage, answer: ServerResponse) => {
    const body = await bodyOf(asked);
    const fate = fateOf(line.weather, random);
    counts[fate] += 1;
    if (fate === "lostCall") return void asked.socket.destroy();
    if (fate === "late") await new Promise((resolve) => setTimeout(resolve, line.weather?.lateMs ?? 0));
    const onward = request(target() + asked.url, { method: asked.method ?? "GET", headers: asked.headers }, (reply) => {
      if (fate === "lostReply") {
        reply.resume();
        reply.on("end", () => asked.socket.destroy());
        return;
      }
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on("error", () => asked.socket.destroy());
    onward.end(body);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const line: StripeLine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: undefined,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return line;
}

function fateOf(weather: Weather | undefined, random: Random): keyof StripeLine["counts"] {
  if (!weather) return "passed";
  const at = random.next();
  if (at < weather.lostReply) return "lostReply";
  if (at < weather.lostReply + weather.lostCall) return "lostCall";
  return at < weather.lostReply + weather.lostCall + weather.late ? "late" : "passed";
}

export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
