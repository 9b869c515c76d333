package it.smartland.grants.project;

import it.smartland.grants.application.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a project begins with: an award, and what its application said.
 *
 * @param id of the project to be
 */
public record ProjectPlan(
        UUID id,
        UUID award,
        UUID call,
        String beneficiary,
        List<String> partners,
        BigDecimal granted,
        Content content) {}
