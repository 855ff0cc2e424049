// Where the command line writes: data to stdout, talk to stderr, colours only where a person looks.
import type { Terminal } from "../core/base/encode/terminal.ts";
import { withoutOrders } from "../host/without-orders.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export type Streams = {
  /** Ends when the text has left this process; a reader that has gone away is no error. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  /** How stdout, and how stderr, show things. */
  readonly shown: Terminal;
  readonly said: Terminal;
};

/** Columns where a terminal does not tell. */
const WIDTH = 80;

export function openStreams(environment: Environment, { noColor }: { readonly noColor: boolean }): Streams {
  const terminal = (stream: NodeJS.WriteStream): Terminal => ({
    colour: !noColor && hasColour({ isTerminal: stream.isTTY === true, environment }),
    width: stream.isTTY === true ? stream.columns || WIDTH : null,
  });
  return {
    out: writer(process.stdout),
    err: writer(process.stderr),
    shown: terminal(process.stdout),
    said: terminal(process.stderr),
  };
}

/** FORCE_COLOR says yes, or with 0 no; then NO_COLOR says no; then a terminal that is not dumb has colours. */
export function hasColour({ isTerminal, environment }: { readonly isTerminal: boolean; readonly environment: Environment }): boolean {
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal && environment["TERM"] !== "dumb";
}

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  // Without a listener a closed pipe would end the process with a stack; the callback below hears of it as well.
  stream.on("error", () => undefined);
  return (text) => (text === "" ? Promise.resolve() : new Promise((resolve) => void stream.write(withoutOrders(text), () => resolve())));
}
