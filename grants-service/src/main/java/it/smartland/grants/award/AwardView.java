package it.smartland.grants.award;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An award, as readers see it.
 *
 * @param beneficiaryName how the source of a historic award names a body of which no code is known
 */
record AwardView(
        UUID id,
        UUID call,
        String callTitle,
        @Nullable String number,
        String title,
        @Nullable Integer year,
        @Nullable BodyView beneficiary,
        @Nullable String beneficiaryName,
        List<BodyView> partners,
        @Nullable Amount requested,
        @Nullable Amount granted,
        @Nullable LocalDate awardedOn,
        List<LinkView> links,
        @Nullable Area area,
        @Nullable String theme,
        String office,
        @Nullable String responsible,
        @Nullable String actType,
        @Nullable String actNumber,
        @Nullable String legalBasis,
        @Nullable String cup,
        @Nullable UUID project,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the application built on, and where the API has it. */
    record LinkView(LineageRef.Type type, UUID id, String href) {

        static LinkView of(LineageRef link) {
            return new LinkView(link.type(), link.id(), link.href());
        }
    }

    static AwardView of(PublishedAward published, BodyNames names) {
        Award award = published.award();
        String beneficiary = award.beneficiary();
        return new AwardView(
                award.id(),
                award.call(),
                published.callTitle(),
                award.number(),
                award.title(),
                award.year(),
                beneficiary == null ? null : names.view(beneficiary),
                award.beneficiaryName(),
                award.partners().stream().map(names::view).toList(),
                Amount.orNull(award.requested()),
                Amount.orNull(award.granted()),
                award.awardedOn(),
                award.links().stream().map(LinkView::of).toList(),
                award.area(),
                award.theme(),
                published.office(),
                published.responsible(),
                award.act().type(),
                award.act().number(),
                award.act().legalBasis(),
                award.act().cup(),
                award.project(),
                award.source(),
                award.createdAt(),
                award.updatedAt(),
                award.version());
    }

    /** The bodies that it shows. */
    static Stream<String> bodies(PublishedAward published) {
        Award award = published.award();
        return Stream.concat(Stream.ofNullable(award.beneficiary()), award.partners().stream());
    }
}
