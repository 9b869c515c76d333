package it.smartland.grants.ranking;

import it.smartland.grants.call.CallTerms;
import it.smartland.grants.call.Criterion;
import java.math.BigDecimal;
import java.util.List;

/** What a call says about its ranking. */
record Rules(List<Criterion> criteria, List<String> tieOrder, BigDecimal totalThreshold, BigDecimal budget) {

    static Rules of(CallTerms terms) {
        return new Rules(terms.criteria(), terms.tieOrder(), terms.totalThreshold(), terms.budget());
    }
}
