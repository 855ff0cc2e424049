import { describe, expect, it } from "vitest";
import { parseDuration } from "../../../src/core/base/duration.ts";
import { formatSize, parseSize } from "../../../src/core/base/size.ts";

describe("durations", () => {
  it.each([["30s", 30_000], ["5m", 300_000], ["1h 30m", 5_400_000], ["7d", 604_800_000], ["2w", 1_209_600_000], ["5000ms", 5_000], ["PT5M", 300_000], ["P1DT2H", 93_600_000]])("%s is so many milliseconds", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(["10", "", "0", "0s", "-1h", "1h; rm", "10M", "1.5h", "366d", "P", "PT", "1hour", "5m5", " ", "1e3s", "９s", "P1Y", "99999999s"])("%j is no duration", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe("sizes", () => {
  it.each([["100MB", 104_857_600], ["4GB", 4_294_967_296], ["512 KB", 524_288], ["1MiB", 1_048_576], ["1.5GB", 1_610_612_736], ["20B", 20]])("%s is so many bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["100", "0MB", "-1MB", "1 M", "1mb", "MB", "1e3MB"])("%j is no size", (text) => {
    expect(parseSize(text)).toBeNull();
  });

  it("are written with one decimal", () => {
    expect([formatSize(20), formatSize(1536), formatSize(104_857_600)]).toEqual(["20B", "1.5KB", "100MB"]);
  });
});
