// Settings: the sources of the configuration that are not files of the repository.

/** Values as texts, by the names of the reference; `global` is the person's own file, if there is one. */
export interface Settings {
  readonly environment: Readonly<Record<string, string>>;
  /** Flags of this command, by dotted key. */
  readonly flags: Readonly<Record<string, string>>;
  /** `milestone.*` of git's configuration; empty without git. */
  git(): Readonly<Record<string, string>>;
  readonly global: { readonly path: string; readonly text: string } | null;
}
