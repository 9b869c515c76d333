package it.smartland.grants.project;

import it.smartland.grants.money.Amount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The approved end of a project: what was done, what came of it, what others should know, what it cost. */
record FinalReport(String summary, @Nullable String outcome, String lessons, Amount spent, Instant approvedAt) {}
