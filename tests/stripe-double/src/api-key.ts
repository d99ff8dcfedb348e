import { unauthorized } from "./errors.ts";

/** Stripe takes the key as a bearer token or as the name of basic authentication. */
export function checkApiKey(header: string | undefined, expected: string | undefined): void {
  const key = keyIn(header ?? "");
  if (key === "") {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth " +
        "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, " +
        "or we can help at https://support.stripe.com/.",
    );
  }
  const fits = expected === undefined ? /^(sk|rk)_test_/.test(key) : key === expected;
  if (!fits) throw unauthorized(`Invalid API Key provided: ${masked(key)}`);
}

function keyIn(header: string): string {
  const [scheme = "", value = ""] = header.split(" ");
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, "base64").toString("utf8").split(":")[0] ?? "";
  return "";
}

function masked(key: string): string {
  return key.length <= 12 ? "*".repeat(key.length) : `${key.slice(0, 8)}${"*".repeat(key.length - 12)}${key.slice(-4)}`;
}
