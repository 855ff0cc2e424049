// How the tests run: from the sources, without a build, two at a time.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/postgres/keeper.ts"],
    setupFiles: ["test/support/spawns/spawn-recorder.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
