// The contract of Leases, kept by those in memory and by the real ones in files, in git refs and on a remote.
import { fileBench, refBench, remoteBench } from "../../adapters/git/leases/lease-bench.ts";
import { openMemoryLeases } from "../../support/memory/memory-leases.ts";
import { leasesContract } from "./leases.ts";

leasesContract("leases in memory", () => {
  const leases = openMemoryLeases();
  return {
    open: () => leases,
    async hold(name, session) {
      await leases.take(name, { session, owner: "A child" });
      return { end: async () => leases.end(session) };
    },
    traces: leases.sessions,
  };
});

leasesContract("leases in files", fileBench);
leasesContract("leases in git refs", refBench);
leasesContract("leases on a remote", remoteBench);
