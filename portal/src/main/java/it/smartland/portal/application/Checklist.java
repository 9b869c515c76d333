package it.smartland.portal.application;

import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Application.Budget;
import it.smartland.portal.client.grants.Application.Letter;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.part.FieldFault;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an application still lacks, part by part: the service's own faults once there are some, else what is plain to see. */
public final class Checklist {

    private Checklist() {}

    /** A part of the workspace; its name is the place on the page. */
    enum Part {
        text("title", "summary", "area"),
        answers("answer"),
        partners("partner"),
        budget("line", "requested", "ownShare", "budget"),
        links("link"),
        targets("target"),
        files("file");

        private final List<String> beginnings;

        Part(String... beginnings) {
            this.beginnings = List.of(beginnings);
        }

        boolean holds(@Nullable String field) {
            return field != null && beginnings.stream().anyMatch(field::startsWith);
        }
    }

    /**
     * A line of the list.
     *
     * @param missing what to do, or nothing when the part can be sent as it is
     */
    public record Item(String anchor, String name, @Nullable String missing) {}

    public static List<Item> of(Call call, Application application, Form form, Site site) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.answers || !call.form().questions().isEmpty())
                .map(part -> new Item(
                        part.name(),
                        site.word("application.part." + part),
                        missing(part, call, application, form, site)))
                .toList();
    }

    private static @Nullable String missing(Part part, Call call, Application application, Form form, Site site) {
        long faults = form.faults().stream()
                .map(FieldFault::field)
                .filter(part::holds)
                .count();
        if (faults > 0) {
            return site.count("part.form.faults", faults);
        }
        return switch (part) {
            case answers -> answers(call, application, site);
            case partners -> partners(call, application, site);
            case budget -> budget(application.budget(), site);
            case text, links, targets, files -> null;
        };
    }

    private static @Nullable String answers(Call call, Application application, Site site) {
        long open = call.form().questions().stream()
                .filter(Call.Question::required)
                .filter(question -> !application.answers().containsKey(question.id()))
                .count();
        return open == 0 ? null : site.count("application.missing.answers", open);
    }

    private static @Nullable String partners(Call call, Application application, Site site) {
        if (count(application, Letter.DECLINED::equals) > 0) {
            return site.word("application.missing.declined");
        }
        long open = call.requiredPartners() - count(application, Letter.CONFIRMED::equals);
        return open <= 0 ? null : site.count("application.missing.partners", open);
    }

    private static long count(Application application, Predicate<Letter> which) {
        return application.partners().stream()
                .map(Application.Partner::letter)
                .filter(which)
                .count();
    }

    private static @Nullable String budget(@Nullable Budget budget, Site site) {
        boolean whole = budget != null
                && !budget.lines().isEmpty()
                && Stream.of(budget.total() != null, budget.requested() != null, budget.ownShare() != null)
                        .allMatch(known -> known);
        return whole ? null : site.word("application.missing.budget");
    }
}
