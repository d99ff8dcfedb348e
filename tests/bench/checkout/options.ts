import { parseArgs } from "node:util";

const PARTS = ["orders", "hot", "losers"] as const;
type Part = (typeof PARTS)[number];

export interface Options {
  /** One of its tables alone, or all. */
  parts: readonly Part[];
  /** Medusa as it comes is measured beside us, in turn. */
  stock: boolean;
  /** Buyers at once. */
  connections: number;
  /** Of counting, in each round. */
  seconds: number;
  rounds: number;
  /** Prints what each request of an order costs instead, one buyer at a time. */
  steps: boolean;
  /** Where to write what the processor did, one file a shop. */
  profile: string | undefined;
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      stock: { type: "boolean", default: false },
      steps: { type: "boolean", default: false },
      connections: { type: "string", default: "4" },
      seconds: { type: "string", default: "20" },
      rounds: { type: "string", default: "3" },
      only: { type: "string" },
      profile: { type: "string" },
    },
  });
  const whole = (name: "connections" | "seconds" | "rounds") => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number, not "${values[name]}"`);
    return number;
  };
  const { stock, steps, profile, only } = values;
  const parts = only === undefined ? PARTS : PARTS.filter((part) => part === only);
  if (parts.length === 0) throw new Error(`--only is one of ${PARTS.join(", ")}, not "${only}"`);
  return {
    parts,
    stock,
    steps,
    profile,
    connections: whole("connections"),
    seconds: whole("seconds"),
    rounds: whole("rounds"),
  };
}
