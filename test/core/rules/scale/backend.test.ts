import { describe, expect, test } from "vitest";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { NO_DATABASE_CONFIG } from "../../../../src/core/model/config/database.ts";
import { backendOf, serverOf } from "../../../../src/core/rules/scale/backend.ts";

const overridden = (value: string) => configWith([{ path: ["backend_override"], value }]);
const pointing = (backend: "file" | "sqlite" | "postgresql") => ({ ...NO_DATABASE_CONFIG, backend });

describe("the backend that holds", () => {
  test("is the one that is forced, whatever the pointer says, else the pointer's, else files", () => {
    expect(backendOf(overridden("file"), pointing("sqlite"))).toBe("file");
    expect(backendOf(overridden("postgresql"), NO_DATABASE_CONFIG)).toBe("postgresql");
    expect(backendOf(configWith([]), pointing("sqlite"))).toBe("sqlite");
    expect(backendOf(configWith([]), NO_DATABASE_CONFIG)).toBe("file");
  });
});

describe("the server", () => {
  test("is the one of DATABASE_URL, else the file's, else none", () => {
    const named = { ...NO_DATABASE_CONFIG, postgresql: { ...NO_DATABASE_CONFIG.postgresql, url: "postgresql://db/one" } };
    expect(serverOf(configWith([{ path: ["database", "url"], value: "env:DATABASE_URL" }]), named)).toBe("env:DATABASE_URL");
    expect([serverOf(configWith([]), named), serverOf(configWith([]), NO_DATABASE_CONFIG)]).toEqual(["postgresql://db/one", null]);
  });
});
