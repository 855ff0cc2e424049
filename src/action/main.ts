// x
import * as core from "@actions/core";
export function run(): Promise<number> { core.error("x"); return Promise.resolve(1); }
