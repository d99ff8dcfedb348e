/**
 * Why a sealed period cannot be changed unseen: its transfers are the leaves of a Merkle tree (the shape of RFC 6962: the
 * left part is the largest power of two below the whole), and each seal holds the one before. Nodes and seals hash a
 * JSON array that begins with its own word, so that no leaf can be passed off as a node.
 */
import { InvalidInput } from "./errors.ts";
import type { Hash } from "./transfer-text.ts";

const node = (hash: Hash, left: string, right: string) => hash(`["node","${left}","${right}"]`);

/** Takes leaves one by one and keeps only the roots of whole subtrees, so that a period of any size fits in memory. */
export class MerkleRoot {
  readonly #hash: Hash;
  readonly #peaks: { size: number; root: string }[] = [];
  #count = 0;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  get count(): number {
    return this.#count;
  }

  add(leaf: string): void {
    let peak = { size: 1, root: leaf };
    for (let last = this.#peaks.at(-1); last?.size === peak.size; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      peak = { size: last.size * 2, root: node(this.#hash, last.root, peak.root) };
    }
    this.#peaks.push(peak);
    this.#count += 1;
  }

  root(): string {
    if (this.#count === 0) return this.#hash(`["empty"]`);
    return this.#peaks.map(({ root }) => root).reduceRight((right, left) => node(this.#hash, left, right));
  }
}

/** A neighbour on the way up: on which side of the path it stands. */
export interface ProofStep {
  readonly side: "left" | "right";
  readonly hash: string;
}

/** The neighbours from a leaf to the root. */
export function inclusionPath(hash: Hash, leaves: readonly string[], index: number): ProofStep[] {
  if (!(index >= 0 && index < leaves.length)) throw new InvalidInput("index", `is none of ${leaves.length} leaves`);
  if (leaves.length === 1) return [];
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionPath(hash, left, index), { side: "right", hash: rootOf(hash, right) }]
    : [...inclusionPath(hash, right, index - split), { side: "left", hash: rootOf(hash, left) }];
}

export function rootOf(hash: Hash, leaves: readonly string[]): string {
  const tree = new MerkleRoot(hash);
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

/** The root that a leaf and its path lead to; the proof holds if it is the root of the seal. */
export function rootFromPath(hash: Hash, leaf: string, path: readonly ProofStep[]): string {
  return path.reduce(
    (below, step) => (step.side === "left" ? node(hash, step.hash, below) : node(hash, below, step.hash)),
    leaf,
  );
}
