package it.smartland.grants.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an evaluator declared about an application; it stays. */
record Declaration(
        UUID application, boolean conflict, @Nullable String reason, Instant declaredAt) {}
