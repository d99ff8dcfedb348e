import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInput } from "./errors.ts";
import { inclusionPath, MerkleRoot, rootFromPath, rootOf } from "./merkle.ts";
import { FIRST_PREVIOUS, sealHash } from "./seal.ts";
import { leafHash, leafText, metadataHash } from "./transfer-text.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const leaves = fc.array(fc.string().map(hash), { minLength: 1, maxLength: 70 });

/** The definition, as RFC 6962 has it, without a thought for memory. */
function byDefinition(all: readonly string[]): string {
  if (all.length === 1) return all[0] as string;
  let split = 1;
  while (split * 2 < all.length) split *= 2;
  return hash(JSON.stringify(["node", byDefinition(all.slice(0, split)), byDefinition(all.slice(split))]));
}

describe("the Merkle root", () => {
  it("taken leaf by leaf is that of the definition", () => {
    fc.assert(fc.property(leaves, (all) => rootOf(hash, all) === byDefinition(all)));
    expect(new MerkleRoot(hash).root()).toBe(hash('["empty"]'));
  });

  it("is reached from every leaf by its path, and from no other leaf", () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, number) => {
        const at = number % all.length;
        const path = inclusionPath(hash, all, at);
        expect(rootFromPath(hash, all[at] as string, path)).toBe(rootOf(hash, all));
        expect(rootFromPath(hash, hash("another"), path)).not.toBe(rootOf(hash, all));
      }),
    );
    expect(() => inclusionPath(hash, [], 0)).toThrow(InvalidInput);
  });

  it("changes with any change of a leaf, and with their order", () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, number) => {
        const changed = all.with(number % all.length, hash("changed"));
        expect(rootOf(hash, changed)).not.toBe(rootOf(hash, all));
      }),
    );
    expect(rootOf(hash, ["a", "b"])).not.toBe(rootOf(hash, ["b", "a"]));
  });
});

describe("what is hashed", () => {
  const transfer = {
    id: 7n,
    source: { type: "capture", id: "cap_1", kind: "allocation", version: 1 },
    occurredAt: new Date("2026-11-01T08:00:00.000Z"),
    postedAt: new Date("2026-11-01T08:00:01.500Z"),
    reverses: null,
    legs: [
      { account: "bank", unit: "cny", amountMinor: 500n },
      { account: "goal:a", unit: "cny", amountMinor: -500n },
    ],
  };

  it("is a text that anybody can write", () => {
    expect(leafText(transfer, "00")).toBe(
      '["leaf","7","2026-11-01T08:00:01.500Z",["capture","cap_1","allocation",1,"2026-11-01T08:00:00.000Z","00",null,' +
        '[["bank","cny","500"],["goal:a","cny","-500"]]]]',
    );
    expect(metadataHash(hash, { b: 1, a: 2 })).toBe(hash('{"a":2,"b":1}'));
    expect(leafHash(hash, transfer, "00")).toBe(hash(leafText(transfer, "00")));
  });

  it("binds every part of a seal", () => {
    const seal = { number: 1, transferCount: 2, root: "r", previous: FIRST_PREVIOUS, closedAt: new Date(0) };
    const changes = [{ number: 2 }, { transferCount: 3 }, { root: "s" }, { previous: "p" }, { closedAt: new Date(1) }];
    const hashes = [seal, ...changes.map((change) => ({ ...seal, ...change }))].map((each) => sealHash(hash, each));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
