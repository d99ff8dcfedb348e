import { unrecognizedUrl } from "./errors.ts";
import type { FormObject } from "./form-body.ts";
import type { World } from "./world.ts";

interface ApiCall {
  params: FormObject;
  /** Values of the `:name` parts of the path. */
  path: Record<string, string>;
}
export type Endpoint = (world: World, call: ApiCall) => object;
export type Routes = Record<string, Endpoint>;

interface Route {
  method: string;
  parts: string[];
  endpoint: Endpoint;
}

/** `"POST /v1/refunds/:id": endpoint`; the first that fits wins, so fixed paths stand before patterns. */
export class Router {
  private readonly routes: Route[];

  constructor(...groups: Routes[]) {
    this.routes = groups
      .flatMap((group) => Object.entries(group))
      .map(([key, endpoint]) => {
        const [method = "", path = ""] = key.split(" ");
        return { method, parts: path.split("/"), endpoint };
      });
  }

  find(method: string, path: string): { endpoint: Endpoint; path: Record<string, string> } {
    const parts = path.split("/");
    for (const route of this.routes) {
      const values = route.method === method ? match(route.parts, parts) : undefined;
      if (values) return { endpoint: route.endpoint, path: values };
    }
    throw unrecognizedUrl(method, path);
  }
}

function match(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const values: Record<string, string> = {};
  for (const [i, expected] of pattern.entries()) {
    const actual = parts[i] ?? "";
    if (expected.startsWith(":") && actual !== "") values[expected.slice(1)] = safeDecode(actual);
    else if (expected !== actual) return undefined;
  }
  return values;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
