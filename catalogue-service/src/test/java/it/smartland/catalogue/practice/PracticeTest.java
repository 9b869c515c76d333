package it.smartland.catalogue.practice;

import static it.smartland.catalogue.practice.PracticeStatus.APPROVED;
import static it.smartland.catalogue.practice.PracticeStatus.ARCHIVED;
import static it.smartland.catalogue.practice.PracticeStatus.CHANGES_REQUESTED;
import static it.smartland.catalogue.practice.PracticeStatus.DRAFT;
import static it.smartland.catalogue.practice.PracticeStatus.PUBLISHED;
import static it.smartland.catalogue.practice.PracticeStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.Area;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PracticeText TEXT = text("Titolo");

    private final Caller author = officer("anna", "016092", Roles.MUNICIPAL_OFFICER);
    private final Caller colleague = officer("bruno", "016092", Roles.MUNICIPAL_OFFICER);
    private final Caller neighbour = officer("carla", "016206", Roles.MUNICIPAL_OFFICER);
    private final Caller province = officer("dario", "p_bg", Roles.PROVINCIAL_OFFICER);

    private final Practice draft = Practice.draft(UUID.randomUUID(), Authorship.of("016092", author), TEXT, NOW);
    private final Practice submitted = draft.movedTo(SUBMITTED, null, author, NOW);
    private final Practice approved = submitted.movedTo(APPROVED, null, colleague, NOW);

    @Test
    void takesTheseStepsAndNoOther() {
        Map<PracticeStatus, Set<PracticeStatus>> steps = Map.of(
                DRAFT, Set.of(SUBMITTED),
                SUBMITTED, Set.of(APPROVED, CHANGES_REQUESTED),
                CHANGES_REQUESTED, Set.of(SUBMITTED),
                APPROVED, Set.of(PUBLISHED, CHANGES_REQUESTED),
                PUBLISHED, Set.of(ARCHIVED),
                ARCHIVED, Set.of());
        for (PracticeStatus from : PracticeStatus.values()) {
            EnumSet<PracticeStatus> possible = EnumSet.allOf(PracticeStatus.class);
            possible.removeIf(to -> !from.canBecome(to));
            assertThat(possible).as("from %s", from).isEqualTo(steps.get(from));
        }
    }

    @Test
    void isSubmittedByItsAuthorsBodyAlone() {
        refuses("other-body", () -> draft.movedTo(SUBMITTED, null, province, NOW));
        assertThat(draft.movedTo(SUBMITTED, null, colleague, NOW).status()).isEqualTo(SUBMITTED);
    }

    @Test
    void isApprovedByAnotherAndNeverByItsAuthor() {
        refuses("own-work", () -> submitted.movedTo(APPROVED, null, author, NOW));
        refuses("own-work", () -> submitted.movedTo(CHANGES_REQUESTED, "Manca il costo", author, NOW));
        assertThat(submitted.movedTo(APPROVED, null, province, NOW).status()).isEqualTo(APPROVED);
    }

    @Test
    void isPublishedByTheProvinceAloneWhichMayHaveApprovedItButNotWrittenIt() {
        refuses("province-only", () -> approved.movedTo(PUBLISHED, null, colleague, NOW));
        Practice published = submitted.movedTo(APPROVED, null, province, NOW).movedTo(PUBLISHED, null, province, NOW);
        assertThat(published.publishedAt()).isEqualTo(NOW);

        Practice ofTheProvince = Practice.draft(UUID.randomUUID(), Authorship.of("p_bg", province), TEXT, NOW)
                .movedTo(SUBMITTED, null, province, NOW)
                .movedTo(APPROVED, null, officer("elisa", "p_bg", Roles.PROVINCIAL_OFFICER), NOW);
        refuses("own-work", () -> ofTheProvince.movedTo(PUBLISHED, null, province, NOW));
    }

    @Test
    void countsAllWhoWroteOnItAsItsAuthors() {
        Practice both = draft.revised(text("Meglio"), colleague, NOW).movedTo(SUBMITTED, null, author, NOW);

        refuses("own-work", () -> both.movedTo(APPROVED, null, colleague, NOW));
        assertThat(both.movedTo(APPROVED, null, province, NOW).status()).isEqualTo(APPROVED);
    }

    @Test
    void draftedFromAProjectBelongsToWhoeverTakesItUp() {
        Practice drafted =
                Practice.draft(UUID.randomUUID(), Authorship.ofProject("016092", UUID.randomUUID()), TEXT, NOW);

        Practice takenUp = drafted.movedTo(SUBMITTED, null, author, NOW);

        refuses("own-work", () -> takenUp.movedTo(APPROVED, null, author, NOW));
        assertThat(takenUp.movedTo(APPROVED, null, colleague, NOW).status()).isEqualTo(APPROVED);
    }

    @Test
    void isWrittenOnUntilItIsSubmittedAndAgainWhenChangesWereRequested() {
        Practice sentBack = submitted.movedTo(CHANGES_REQUESTED, "Manca il costo", colleague, NOW);
        Practice published = approved.movedTo(PUBLISHED, null, province, NOW);

        assertThat(sentBack.revised(text("Con il costo"), author, NOW).text().title())
                .isEqualTo("Con il costo");
        refuses("practice-in-validation", () -> submitted.revised(TEXT, author, NOW));
        refuses("practice-in-validation", () -> approved.revised(TEXT, author, NOW));
        refuses("practice-published", () -> published.revised(TEXT, author, NOW));
        refuses(
                "practice-archived",
                () -> published.movedTo(ARCHIVED, null, author, NOW).revised(TEXT, author, NOW));
    }

    @Test
    void isKnownToItsBodyAndTheProvinceUntilItIsPublished() {
        assertThat(draft.isVisibleTo(null)).isFalse();
        assertThat(draft.isVisibleTo(neighbour)).isFalse();
        assertThat(draft.isVisibleTo(colleague)).isTrue();
        assertThat(draft.isVisibleTo(province)).isTrue();
        assertThat(approved.movedTo(PUBLISHED, null, province, NOW).isVisibleTo(null))
                .isTrue();
    }

    @Test
    void isAdoptedByOthersOnceItIsPublished() {
        Practice published = approved.movedTo(PUBLISHED, null, province, NOW);

        published.requireAdoptableBy("016206");
        refuses("own-practice", () -> published.requireAdoptableBy("016092"));
        refuses("practice-not-published", () -> approved.requireAdoptableBy("016206"));
    }

    private static Caller officer(String subject, String body, String role) {
        return new Caller(subject, subject, null, Set.of(role), body);
    }

    private static PracticeText text(String title) {
        return new PracticeText(
                title,
                "In breve",
                "Il testo",
                Area.SOCIAL,
                "016092",
                List.of("016092"),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Evidence.EXPERIENCE);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
