package it.smartland.catalogue.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.catalogue.PracticeState.ChainLink;
import it.smartland.contracts.catalogue.PracticeState.Cost;
import it.smartland.contracts.catalogue.PracticeState.Result;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A practice, as readers see it.
 *
 * @param author the body whose officers wrote it; the people are never told
 * @param adopters the bodies whose adoption stands
 */
public record PracticeView(
        UUID id,
        PracticeStatus status,
        @Nullable String statusReason,
        String title,
        String summary,
        String body,
        Area area,
        BodyView leadBody,
        List<String> territories,
        @Nullable String theme,
        List<Sector> sectors,
        List<ChainLink> chain,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable String lifeCycle,
        @Nullable CostView cost,
        List<ResultView> results,
        Evidence evidence,
        BodyView author,
        @Nullable UUID project,
        List<BodyView> adopters,
        int adoptions,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What it cost. */
    public record CostView(String amount, String currency) {

        static @Nullable CostView of(@Nullable Cost cost) {
            return cost == null ? null : new CostView(cost.amount().toPlainString(), cost.currency());
        }
    }

    /** What it moved. */
    public record ResultView(
            String indicator,
            @Nullable String territory,
            @Schema(format = "double") @Nullable BigDecimal baseline,
            @Schema(format = "double") @Nullable BigDecimal latest,
            @Schema(format = "double") @Nullable BigDecimal target) {

        static ResultView of(Result result) {
            return new ResultView(
                    result.indicator(), result.territory(), result.baseline(), result.latest(), result.target());
        }
    }

    /** The codes of the bodies that a view of it names. */
    public static Stream<String> bodiesOf(Practice practice) {
        return Stream.concat(
                Stream.of(practice.text().leadBody(), practice.authorship().body()), practice.adopters().stream());
    }

    public static PracticeView of(Practice practice, BodyNames names) {
        PracticeText text = practice.text();
        return new PracticeView(
                practice.id(),
                practice.status(),
                practice.statusReason(),
                text.title(),
                text.summary(),
                text.body(),
                text.area(),
                names.view(text.leadBody()),
                text.territories(),
                text.theme(),
                text.sectors(),
                text.chain(),
                text.startYear(),
                text.endYear(),
                text.lifeCycle(),
                CostView.of(text.cost()),
                text.results().stream().map(ResultView::of).toList(),
                text.evidence(),
                names.view(practice.authorship().body()),
                practice.authorship().project(),
                practice.adopters().stream().map(names::view).toList(),
                practice.adopters().size(),
                practice.publishedAt(),
                practice.createdAt(),
                practice.updatedAt(),
                practice.version());
    }
}
