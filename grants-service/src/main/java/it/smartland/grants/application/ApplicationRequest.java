package it.smartland.grants.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.platform.body.BodyReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application, as the applicant writes it; a draft may have gaps. What a GET shows beside these may be sent back, and
 * is ignored.
 *
 * @param theme a theme of the EU data theme vocabulary
 * @param answers to the questions of the call's form, by their ids
 * @param links the solutions, practices and challenges that it builds on
 * @param targets the indicators that it means to move
 */
@WithoutRepetition
@JsonIgnoreProperties({
    "id",
    "call",
    "applicant",
    "status",
    "statusReason",
    "number",
    "createdAt",
    "updatedAt",
    "version"
})
record ApplicationRequest(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Size(max = 5000) @Nullable String summary,
        @Nullable Area area,
        @Size(min = 1, max = 100) @Nullable String theme,
        @Size(max = 200) @Nullable Map<@Size(max = 40) String, @Nullable Object> answers,
        @Size(max = 50) @Nullable List<@NotNull @Valid PartnerRequest> partners,
        @Valid @Nullable BudgetRequest budget,
        @Size(max = 50) @Nullable List<@NotNull @Valid LinkRequest> links,
        @Size(max = 50) @Nullable List<@NotNull @Valid Target> targets) {

    /** Another body that takes part; its letter is its own to answer. */
    @JsonIgnoreProperties({"letter", "answeredAt"})
    record PartnerRequest(
            @NotNull @Schema(type = "string", example = "016206") @Nullable
            BodyReference body,

            @NotBlank @Size(max = 500) @Nullable String role) {

        Partner partner() {
            return Partner.asked(Objects.requireNonNull(body).code(), Objects.requireNonNull(role));
        }
    }

    /** Something that it builds on. */
    @JsonIgnoreProperties("href")
    record LinkRequest(
            @NotNull @Nullable LinkType type,
            @NotNull @Nullable UUID id) {

        static LinkRequest of(LineageRef link) {
            return new LinkRequest(LinkType.valueOf(link.type().name()), link.id());
        }

        LineageRef link() {
            return new LineageRef(
                    LineageRef.Type.valueOf(Objects.requireNonNull(type).name()), Objects.requireNonNull(id));
        }
    }

    /** What an application can build on, as the API writes it. */
    enum LinkType {
        solution,
        practice,
        challenge
    }

    /** Decimal strings in the budget's currency; what is submitted balances, a draft need not. */
    record BudgetRequest(
            @Size(max = 100) @Nullable List<@NotNull @Valid LineRequest> lines,
            @Money @Nullable BigDecimal total,
            @Money @Nullable BigDecimal requested,
            @Money @Nullable BigDecimal ownShare,

            @Pattern(regexp = "EUR") @Schema(example = "EUR") @Nullable
            String currency) {

        static BudgetRequest of(Budget budget) {
            return new BudgetRequest(
                    budget.lines().stream().map(LineRequest::of).toList(),
                    budget.total(),
                    budget.requested(),
                    budget.ownShare(),
                    null);
        }

        Budget budget() {
            return new Budget(known(lines).stream().map(LineRequest::line).toList(), total, requested, ownShare);
        }
    }

    /** One cost. */
    record LineRequest(
            @NotBlank @Size(max = 200) @Nullable String title,
            @NotNull @Money @Nullable BigDecimal amount) {

        static LineRequest of(Budget.Line line) {
            return new LineRequest(line.title(), line.amount());
        }

        Budget.Line line() {
            return new Budget.Line(Objects.requireNonNull(title), Objects.requireNonNull(amount));
        }
    }

    /** The application as it would be written now: what a patch changes. */
    static ApplicationRequest of(Application application) {
        Content content = application.content();
        return new ApplicationRequest(
                content.title(),
                content.summary(),
                content.area(),
                content.theme(),
                Map.copyOf(content.answers()),
                application.partners().stream()
                        .map(partner -> new PartnerRequest(new BodyReference(partner.body()), partner.role()))
                        .toList(),
                content.budget() == null ? null : BudgetRequest.of(content.budget()),
                content.links().stream().map(LinkRequest::of).toList(),
                content.targets());
    }

    Content content() {
        return new Content(
                Objects.requireNonNull(title),
                summary,
                area,
                theme,
                given(),
                budget == null ? null : budget.budget(),
                known(links).stream().map(LinkRequest::link).toList(),
                known(targets));
    }

    /** A question that is answered with null is not answered. */
    private Map<String, Object> given() {
        Map<String, Object> given = new TreeMap<>();
        (answers == null ? Map.<String, @Nullable Object>of() : answers).forEach((question, answer) -> {
            if (answer != null) {
                given.put(question, answer);
            }
        });
        return given;
    }

    List<Partner> asked() {
        return known(partners).stream().map(PartnerRequest::partner).toList();
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
