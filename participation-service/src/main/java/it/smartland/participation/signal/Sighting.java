package it.smartland.participation.signal;

import it.smartland.participation.person.VoterKey;
import java.time.Instant;
import java.util.UUID;

/** Somebody's vote on a solution, and from where, as keyed hashes of that day. */
record Sighting(UUID solution, VoterKey voter, byte[] address, byte[] device, Instant at) {}
