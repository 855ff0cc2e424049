// Signals while a session runs: the first asks for a checkpoint, the second ends at once.
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** 128 and the number of SIGINT, as shells count. */
const INTERRUPTED_EXIT = 130;

/** `fast` is called where somebody does not want to wait; the process ends after it. The result stops listening. */
export function onSignals(graceful: (reason: string) => void, fast: () => void): () => void {
  let asked = false;
  const heard = (signal: NodeJS.Signals): void => {
    if (!asked) {
      asked = true;
      return graceful(signal === "SIGINT" ? "Interrupted." : `Ended by ${signal}.`);
    }
    fast();
    process.exit(INTERRUPTED_EXIT);
  };
  for (const signal of SIGNALS) process.on(signal, heard);
  return () => {
    for (const signal of SIGNALS) process.off(signal, heard);
  };
}
