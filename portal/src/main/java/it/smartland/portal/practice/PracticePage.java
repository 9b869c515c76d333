package it.smartland.portal.practice;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practice.Status;
import it.smartland.portal.client.catalogue.Similar;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.part.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one practice shows; what does not answer is empty.
 *
 * @param indicators those that its results may name
 * @param places names of the territories where it was done
 * @param reader who is signed in, or nobody
 * @param act the reader's last act here, with why it was refused
 */
public record PracticePage(
        Practice practice,
        Optional<Page<Adoption>> adoptions,
        Optional<Similar> similar,
        Optional<Lineage> lineage,
        Optional<Page<Indicator>> indicators,
        Map<String, String> places,
        @Nullable Caller reader,
        Form act) {

    /** The form of this name: as it was refused, or blank. */
    public Form form(String name) {
        return act.id().equals(name) ? act : Form.blank().named(name);
    }

    public boolean isPublic() {
        return practice.status() == Status.PUBLISHED || practice.status() == Status.ARCHIVED;
    }

    /** Whether the reader is among those who write it. */
    public boolean mayWrite() {
        return reader != null
                && reader.isOfficerOf(practice.author().code())
                && (practice.status() == Status.DRAFT || practice.status() == Status.CHANGES_REQUESTED);
    }

    /** The states to which the reader may ask to bring it; the service has the last word. */
    public List<Status> moves() {
        if (reader == null) {
            return List.of();
        }
        boolean writes = reader.isOfficerOf(practice.author().code());
        boolean province = reader.isProvincialOfficer();
        return switch (practice.status()) {
            case DRAFT, CHANGES_REQUESTED -> writes ? List.of(Status.SUBMITTED) : List.of();
            case SUBMITTED -> writes || province ? List.of(Status.APPROVED, Status.CHANGES_REQUESTED) : List.of();
            case APPROVED -> province ? List.of(Status.PUBLISHED, Status.CHANGES_REQUESTED) : List.of();
            case PUBLISHED -> writes || province ? List.of(Status.ARCHIVED) : List.of();
            case ARCHIVED -> List.of();
        };
    }

    /** Whether the reader's body can say that it does the same: officers, of any body but the one that did it first. */
    public boolean mayAdopt() {
        return practice.status() == Status.PUBLISHED
                && reader != null
                && reader.body() != null
                && reader.isOfficerOf(reader.body())
                && !reader.actsFor(practice.leadBody().code());
    }

    /** What the reader's body has declared. */
    public Optional<Adoption> own() {
        return adoptions.stream()
                .flatMap(page -> page.items().stream())
                .filter(adoption ->
                        reader != null && reader.actsFor(adoption.adopter().code()))
                .findFirst();
    }

    public String place(String code) {
        return places.getOrDefault(code, code);
    }

    /** The indicator of a result, when it is known by name. */
    public Optional<Indicator> indicator(Practice.Result result) {
        return indicators.stream()
                .flatMap(page -> page.items().stream())
                .filter(indicator -> indicator.code().equals(result.indicator()))
                .findFirst();
    }
}
