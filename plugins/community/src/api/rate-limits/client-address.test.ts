import { describe, expect, it } from "vitest";
import { addressKey, clientAddress } from "./client-address";

const TOKEN = "the storefront's own secret";
const asking = (headers: Record<string, string>) => ({ headers, socket: { remoteAddress: "203.0.113.9" } });

describe("the address of whoever asks", () => {
  it("is believed from the storefront only", () => {
    const headers = { "x-client-ip": "198.51.100.7", "x-storefront-token": TOKEN };
    expect(clientAddress(asking(headers), TOKEN)).toBe("198.51.100.7");
    expect(clientAddress(asking({ ...headers, "x-storefront-token": "guess" }), TOKEN)).toBe("203.0.113.9");
    expect(clientAddress(asking({ "x-client-ip": "198.51.100.7" }), TOKEN)).toBe("203.0.113.9");
    expect(clientAddress(asking({ "x-client-ip": "1.1.1.1", "x-storefront-token": "" }), "")).toBe("203.0.113.9");
    expect(clientAddress(asking({ "x-forwarded-for": "198.51.100.7" }), TOKEN)).toBe("203.0.113.9");
  });

  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2:bbbb:1:2:3", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002:bbbb:1:2:3", "2001:db8:1:2::/64"],
    ["2001:db8::7", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s counts as %s", (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
