package it.smartland.grants.project;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.grants.application.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a project means to move, and where it stands.
 *
 * @param latest the newest value that an approved report told
 */
record Goal(
        String indicator,
        String territory,
        @Schema(format = "double") @Nullable BigDecimal baseline,
        @Schema(format = "double") BigDecimal target,
        @Schema(format = "double") @Nullable BigDecimal latest) {

    static Goal of(Target target) {
        return new Goal(target.indicator(), target.territory(), target.baseline(), target.target(), null);
    }

    /** Where it stands by these results. */
    Goal after(List<Result> results) {
        return results.stream()
                .filter(result -> result.isOf(this))
                .findFirst()
                .map(result -> new Goal(indicator, territory, baseline, target, result.latest()))
                .orElse(this);
    }
}
