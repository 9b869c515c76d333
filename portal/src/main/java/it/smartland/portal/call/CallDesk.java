package it.smartland.portal.call;

import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Application.Status;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the office sees of its call.
 *
 * @param applications those registered; empty while the service does not tell
 * @param granted whether its awards have been made
 * @param act the last act, with why it was refused
 */
public record CallDesk(Call call, Optional<List<Application>> applications, boolean granted, Form act) {

    /** How many applications are in a state. */
    public record Count(String label, long number) {}

    public String path() {
        return call.path() + "/ufficio";
    }

    /** All registered first, then state by state where there are any. */
    public List<Count> pipeline(Site site) {
        List<Application> all = applications.orElse(List.of());
        return Stream.concat(
                        Stream.of(new Count(site.word("desk.registered"), all.size())),
                        Arrays.stream(Status.values())
                                .map(status -> new Count(site.word("application.status." + status), count(all, status)))
                                .filter(count -> count.number() > 0))
                .toList();
    }

    private static long count(List<Application> all, Status status) {
        return all.stream()
                .filter(application -> application.status() == status)
                .count();
    }

    /** Whether admission can be decided now. */
    public boolean decides() {
        return call.status().isJudging();
    }

    public boolean isDecidable(Application application) {
        return decides() && (application.status().isJudged() || application.status() == Status.INADMISSIBLE);
    }

    /** How many still wait for a decision on their admission. */
    public long undecided() {
        return count(applications.orElse(List.of()), Status.SUBMITTED);
    }
}
