package it.smartland.grants.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An application as the ranking sees it.
 *
 * @param sheets the final scores of each evaluator, every criterion in each
 */
record Candidate(
        UUID application,
        String number,
        Instant submittedAt,
        BigDecimal requested,
        List<Map<String, BigDecimal>> sheets) {

    Candidate {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("nobody judged " + number);
        }
        sheets = List.copyOf(sheets);
    }
}
