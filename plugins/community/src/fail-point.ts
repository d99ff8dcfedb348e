const HOOK = Symbol.for("keepsake.fail-point");

/**
 * A place where a process may die. The fault bench loads a hook into the processes it starts and lets them stop here;
 * no other process has the hook, and nothing in the shop can set it, so everywhere else this does nothing.
 */
export async function failPoint(name: string): Promise<void> {
  const hook = (globalThis as { [HOOK]?: (name: string) => Promise<void> | void })[HOOK];
  if (hook) await hook(name);
}
