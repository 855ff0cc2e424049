// Deliverables in git: read from the disk where the work branch is checked out, else from its tip; made in one commit on it.
import type { Deliverables } from "../../../ports/deliverables.ts";
import type { RepositoryPlace } from "../discovery.ts";
import { openGit, type Git } from "../git.ts";
import { addFiles } from "./add.ts";
import { homeOf, type GitDeliverablesOptions } from "./home.ts";
import { readFiles } from "./read.ts";

export function openGitDeliverables(options: GitDeliverablesOptions): Deliverables {
  const { environment, spawn } = options;
  const opened = new Map<string, Git>();
  const gitAt = (place: RepositoryPlace): Git => {
    const git = opened.get(place.gitDir) ?? openGit({ place, environment, ...(spawn && { spawn }) });
    opened.set(place.gitDir, git);
    return git;
  };
  const room = { options, gitAt };
  return {
    async read(place) {
      const home = await homeOf(room, place);
      return home.ok ? readFiles(room, place, home.value) : home;
    },
    async add(place, files) {
      const home = await homeOf(room, place);
      return home.ok ? addFiles(room, { place, home: home.value, files }) : home;
    },
  };
}
