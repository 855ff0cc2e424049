// The contract of Journal, kept by the one in memory and by the real one in files.
import { openJournal } from "../../../src/adapters/local/journal.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { openMemoryJournal } from "../../support/memory/memory-journal.ts";
import { journalContract } from "./journal.ts";

journalContract("the journal in memory", () => {
  const journal = openMemoryJournal();
  return { journal, again: () => journal };
});

journalContract("the journal in files", () => {
  const data = scratchFolder();
  const open = () => openJournal({ data, label: ".milestones" });
  return { journal: open(), again: open };
});
