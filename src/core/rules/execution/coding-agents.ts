// How a coding agent is run: its program and arguments, what it may see, and how much it may cost.
import { nearest } from "../../base/nearest.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { millisecondsOf, type Config } from "../../model/config/config.ts";

type Settings = Config["coding_agents"][string];

/** Where a template of a prompt comes from; a path is relative to the data folder, so that it is read as the policy is. */
export type PromptSource = { readonly kind: "text"; readonly text: string } | { readonly kind: "path"; readonly path: string };

export type CodingAgent = {
  /** It reads the prompt from its standard input; nothing of a milestone's words is in here. */
  readonly argv: readonly string[];
  /** The same as people read and accept it. */
  readonly line: string;
  /** Names of the variables with its own credentials. */
  readonly env: readonly string[];
  readonly home: "user" | "private";
  /** Longest run of one task in milliseconds; null without a limit. */
  readonly timeoutMs: number | null;
  /** Null: the prompt that comes with the program. */
  readonly prompt: PromptSource | null;
  /** It prints nothing before its end, so that its silence says nothing. */
  readonly silent: boolean;
  readonly warnings: readonly Problem[];
};

type Budget = { readonly unit: "turns" | "dollars"; readonly amount: string };

type Preset = Pick<CodingAgent, "argv" | "env" | "silent"> & {
  /** Flags that cap one run, by what they count. */
  readonly caps: Readonly<Partial<Record<Budget["unit"], string>>>;
  /** What stands after the flags. */
  readonly last: readonly string[];
};

/**
 * The documented non-interactive modes. Claude Code: `claude -p` takes the prompt from standard input where no argument is
 * one, `acceptEdits` lets it change files of its folder, other tools as its own settings say; `--max-turns` and
 * `--max-budget-usd` cap a run. Codex: `codex exec` asks for nothing, its sandbox lets it write in its folder, `-` stands
 * for a prompt from standard input; it documents no cap. Neither preset ever switches permissions off.
 */
const PRESETS: Readonly<Record<string, Preset>> = {
  claude: {
    argv: ["claude", "-p", "--output-format", "text", "--permission-mode", "acceptEdits"],
    caps: { turns: "--max-turns", dollars: "--max-budget-usd" },
    last: [],
    env: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
    silent: true,
  },
  codex: { argv: ["codex", "exec", "--sandbox", "workspace-write"], caps: {}, last: ["-"], env: ["CODEX_API_KEY"], silent: false },
};

const UNSET: Settings = { command: null, env: [], prompt: null, timeout: null, home: "private", budget: null };

/**
 * The agent of this name: the command of the configuration as a shell line, else a preset. Problem: `invalid-value` for a
 * name that means none, a budget that cannot be read, and a path that leads out of the data folder. Warning:
 * `value-ignored` for a budget that the command cannot be told.
 */
export function resolveAgent(name: string, agents: Config["coding_agents"]): Result<CodingAgent> {
  const settings = (Object.hasOwn(agents, name) ? agents[name] : undefined) ?? UNSET;
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  const program = settings.command !== null ? ownCommand(name, settings) : preset ? presetCommand(name, { preset, settings }) : failed(unknownAgent(name, agents));
  if (!program.ok) return program;
  const prompt = promptSource(name, settings.prompt);
  if (!prompt.ok) return prompt;
  const env = settings.env.length > 0 ? settings.env : (preset?.env ?? []);
  const timeoutMs = settings.timeout === null ? null : millisecondsOf(settings.timeout);
  return ok({ ...program.value, env, home: settings.home, timeoutMs, prompt: prompt.value });
}

type Program = Pick<CodingAgent, "argv" | "line" | "silent" | "warnings">;

/** The user's own words, permissions and caps included; a shell reads them, as it reads a task's `run`. */
function ownCommand(name: string, { command, budget }: Settings): Result<Program> {
  const line = (command ?? "").trim();
  if (line === "" || line.includes("\0")) return failed(invalid(name, "command", "is not a command line."));
  const warnings = budget === null ? [] : [ignoredBudget(name, "a command of your own is run as it stands", "Write the limit into the command.")];
  return ok({ argv: ["/bin/sh", "-c", line], line, silent: false, warnings });
}

function presetCommand(name: string, { preset, settings }: { readonly preset: Preset; readonly settings: Settings }): Result<Program> {
  const budget = settings.budget === null ? null : parseBudget(settings.budget);
  if (settings.budget !== null && budget === null) {
    return failed(invalid(name, "budget", `cannot be ${JSON.stringify(settings.budget)}.`, 'Write "20 turns", "5 USD" or "$5".'));
  }
  const flag = budget && preset.caps[budget.unit];
  const argv = [...preset.argv, ...(budget && flag ? [flag, budget.amount] : []), ...preset.last];
  const warnings = budget && !flag ? [ignoredBudget(name, `${name} has no option that caps ${budget.unit}`, `Limit its time with coding_agents.${name}.timeout.`)] : [];
  return ok({ argv, line: argv.join(" "), silent: preset.silent, warnings });
}

/** `20 turns`, `5 USD`, `$0.50`; null for anything else, nothing at all included. */
export function parseBudget(text: string): Budget | null {
  const turns = /^([1-9]\d{0,4}) turns?$/.exec(text)?.[1];
  if (turns !== undefined) return { unit: "turns", amount: turns };
  const dollars = /^(?:\$ ?(?<sign>\d{1,5}(?:\.\d{1,2})?)|(?<word>\d{1,5}(?:\.\d{1,2})?) ?USD)$/.exec(text)?.groups;
  const amount = Number(dollars?.["sign"] ?? dollars?.["word"] ?? 0);
  return amount > 0 ? { unit: "dollars", amount: String(amount) } : null;
}

/** One word that ends like a file of prose is a path; everything else is the template itself. */
function promptSource(name: string, prompt: string | null): Result<PromptSource | null> {
  if (prompt === null || prompt.trim() === "") return ok(null);
  const word = prompt.trim().replace(/^\.\//, "");
  if (!/^[^\s{}]+\.(?:md|txt)$/.test(word)) return ok({ kind: "text", text: prompt });
  const steps = word.split("/");
  if (word.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
    return failed(invalid(name, "prompt", `cannot be ${JSON.stringify(word)}.`, "Name a file below the data folder, such as templates/prompt.md."));
  }
  return ok({ kind: "path", path: word });
}

function unknownAgent(name: string, agents: Config["coding_agents"]): Problem {
  const names = [...new Set([...Object.keys(agents), ...Object.keys(PRESETS)])];
  const [near] = nearest(name, names.filter((one) => one !== name));
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return problem("invalid-value", `There is no coding agent ${JSON.stringify(name)}.`, { hint: `${meant}claude and codex are known; any other needs coding_agents.NAME.command in the configuration.` });
}

function invalid(name: string, key: string, message: string, hint?: string): Problem {
  return problem("invalid-value", `coding_agents.${name}.${key} ${message}`, { hint });
}

function ignoredBudget(name: string, why: string, hint: string): Problem {
  return problem("value-ignored", `coding_agents.${name}.budget is not kept: ${why}.`, { hint });
}
