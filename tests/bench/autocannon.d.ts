/** The part of autocannon these benches use; the package brings no types. */
declare module "autocannon" {
  interface Request {
    method: "GET" | "POST";
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    /** May change the request each time it is sent. */
    setupRequest?: (request: Request) => Request;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    timeout: number;
    requests: Request[];
  }
  interface Result {
    /** Seconds. */
    duration: number;
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    statusCodeStats: Record<string, { count: number } | undefined>;
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
