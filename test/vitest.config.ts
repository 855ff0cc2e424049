// How the tests run: from the sources, without a build, one more at a time than there are processors, since many wait for processes of theirs.
// What hangs is found late, so that nothing fails for being slow: a machine may be many times slower than the one it was written on.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/postgres/keeper.ts"],
    maxWorkers: availableParallelism() + 1,
    setupFiles: ["test/support/spawns/spawn-recorder.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
