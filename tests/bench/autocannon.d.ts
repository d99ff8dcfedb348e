/** The part of autocannon this bench uses; the package brings no types. */
declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    timeout: number;
    requests: { method: "GET"; path: string; headers: Record<string, string> }[];
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
