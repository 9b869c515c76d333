package it.smartland.grants.application;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An application, as those entitled see it. */
record ApplicationView(
        UUID id,
        UUID call,
        BodyView applicant,
        ApplicationStatus status,
        @Nullable String statusReason,
        @Nullable String number,
        String title,
        @Nullable String summary,
        @Nullable Area area,
        @Nullable String theme,
        Map<String, Object> answers,
        List<PartnerView> partners,
        @Nullable BudgetView budget,
        List<LinkView> links,
        List<Target> targets,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** A partner with its letter. */
    record PartnerView(
            BodyView body,
            String role,
            Partner.Letter letter,
            @Nullable Instant answeredAt) {

        static PartnerView of(Partner partner, BodyNames names) {
            return new PartnerView(names.view(partner.body()), partner.role(), partner.letter(), partner.answeredAt());
        }
    }

    /** What the application builds on, and where the API has it. */
    record LinkView(LineageRef.Type type, UUID id, String href) {

        static LinkView of(LineageRef link) {
            return new LinkView(link.type(), link.id(), link.href());
        }
    }

    /** Decimal strings in this currency. */
    record BudgetView(
            List<LineView> lines,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string") @Nullable
            BigDecimal total,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string") @Nullable
            BigDecimal requested,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string") @Nullable
            BigDecimal ownShare,

            String currency) {

        static BudgetView of(Budget budget) {
            return new BudgetView(
                    budget.lines().stream().map(LineView::of).toList(),
                    budget.total(),
                    budget.requested(),
                    budget.ownShare(),
                    Amount.CURRENCY);
        }
    }

    /** One cost. */
    record LineView(
            String title,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string")
            BigDecimal amount) {

        static LineView of(Budget.Line line) {
            return new LineView(line.title(), line.amount());
        }
    }

    static ApplicationView of(Application application, BodyNames names) {
        Content content = application.content();
        return new ApplicationView(
                application.id(),
                application.call(),
                names.view(application.applicant()),
                application.status(),
                application.statusReason(),
                application.number(),
                content.title(),
                content.summary(),
                content.area(),
                content.theme(),
                content.answers(),
                application.partners().stream()
                        .map(partner -> PartnerView.of(partner, names))
                        .toList(),
                content.budget() == null ? null : BudgetView.of(content.budget()),
                content.links().stream().map(LinkView::of).toList(),
                content.targets(),
                application.createdAt(),
                application.updatedAt(),
                application.version());
    }

    /** The bodies that it shows. */
    static Stream<String> bodies(Application application) {
        return Stream.concat(
                Stream.of(application.applicant()),
                application.partners().stream().map(Partner::body));
    }
}
