// The contract of Seats, kept by those in memory and by the real ones in files.
import { openSeats } from "../../../src/adapters/local/seats.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { openMemorySeats } from "../../support/memory/memory-seats.ts";
import { seatsContract } from "./seats.ts";

seatsContract("seats in memory", openMemorySeats);
seatsContract("seats in files", () => openSeats({ data: scratchFolder() }));
