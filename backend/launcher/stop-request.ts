/** Resolves at the first wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started us. */
export function onStopRequest(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(signal));
    if (process.connected) process.on("disconnect", () => resolve("disconnect"));
    // A closed terminal or pipe must not end us half-way.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => resolve("output closed"));
  });
}
