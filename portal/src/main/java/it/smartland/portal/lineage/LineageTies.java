package it.smartland.portal.lineage;

import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.lineage.Lineage.Kind;
import it.smartland.portal.client.lineage.Lineage.Tie;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.part.Neighbour;
import it.smartland.portal.part.Ties;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Brings what the services tell of an object's neighbours into the reader's words, with the way to each one's page. */
public final class LineageTies {

    private LineageTies() {}

    /** The answer, or nothing when there is none: no page fails for want of its strip. */
    public static Mono<Optional<Lineage>> orNothing(Mono<Lineage> answer) {
        return answer.map(Optional::of)
                .onErrorResume(ResponseStatusException.class, unanswered -> Mono.just(Optional.empty()));
    }

    public static Ties of(Optional<Lineage> lineage, Site site) {
        return lineage.map(known -> new Ties(neighbours(known.causes(), site), neighbours(known.effects(), site), true))
                .orElseGet(Ties::unknown);
    }

    private static List<Neighbour> neighbours(List<Tie> ties, Site site) {
        return ties.stream().map(tie -> neighbour(tie, site)).toList();
    }

    private static Neighbour neighbour(Tie tie, Site site) {
        String kind = site.word("lineage.kind." + tie.type());
        return tie.resolved() && tie.title() != null
                ? new Neighbour(step(tie.type()), kind, tie.title(), path(tie))
                : new Neighbour(step(tie.type()), kind, site.word("part.lineage.unresolved"), null);
    }

    private static LoopStep step(Kind kind) {
        return switch (kind) {
            case alert, objective -> LoopStep.OBSERVE;
            case practice, adoption, meeting -> LoopStep.LEARN;
            case challenge, solution -> LoopStep.PROPOSE;
            case call, application, award -> LoopStep.FUND;
            case project -> LoopStep.MONITOR;
        };
    }

    /** Where the portal shows it; nothing for what has no page of its own. */
    private static @Nullable String path(Tie tie) {
        return switch (tie.type()) {
            case alert -> "/avvisi/" + tie.id();
            case practice -> "/pratiche/" + tie.id();
            case adoption -> "/adozioni/" + tie.id();
            case challenge -> "/sfide/" + tie.id();
            case solution -> "/soluzioni/" + tie.id();
            case call -> "/bandi/" + tie.id();
            case application -> "/domande/" + tie.id();
            case project -> "/progetti/" + tie.id();
            case objective, award, meeting -> null;
        };
    }
}
