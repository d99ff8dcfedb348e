// Loaded by the fault bench into the backends that it starts, and by nothing else: gives `failPoint(name)` its effect.
// The bench says over the process's channel what shall happen: { signal, name?, after }. With a name, the `after`-th
// time that place is reached; without one, the `after`-th place of any name. What happened is written down before it
// happens, because a killed process tells nothing.
import { appendFileSync } from "node:fs";

const record = process.env.FAULT_RECORD;
const seen = new Set();
let plan = null;

process.on("message", (message) => {
  if (message && typeof message === "object" && "faultPlan" in message) plan = message.faultPlan;
});
// Listening must not keep a process alive that was asked to end.
process.channel?.unref();

function write(what, name) {
  if (record) appendFileSync(record, `${what} ${name}\n`);
}

globalThis[Symbol.for("keepsake.fail-point")] = (name) => {
  if (!seen.has(name)) {
    seen.add(name);
    write("seen", name);
  }
  if (!plan || (plan.name && plan.name !== name) || --plan.after > 0) return;
  const { signal } = plan;
  plan = null;
  write(`struck ${signal}`, name);
  process.kill(process.pid, signal);
  // A signal to oneself may take a moment; nothing more may be done in it.
  if (signal === "SIGKILL") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
};
