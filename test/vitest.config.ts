// How the tests run: from the sources, without a build, one more at a time than there are processors, since many wait for processes of theirs.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/postgres/keeper.ts"],
    maxWorkers: availableParallelism() + 1,
    setupFiles: ["test/support/spawns/spawn-recorder.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
