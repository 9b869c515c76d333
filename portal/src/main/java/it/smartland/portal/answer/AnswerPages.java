package it.smartland.portal.answer;

import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.client.participation.OfficialAnswers;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Bodies;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the official answers show. */
@Component
class AnswerPages {

    private static final int A_PAGE = 20;
    private static final int A_DESK = 100;

    private final OfficialAnswers answers;
    private final Bodies bodies;

    AnswerPages(OfficialAnswers answers, Bodies bodies) {
        this.answers = answers;
        this.bodies = bodies;
    }

    Mono<AnswerListPage> list(
            AnswerListPage.Kind kind, @Nullable String body, @Nullable String cursor, @Nullable Caller caller) {
        Choice of = body == null ? null : new Choice(body, bodies.name(body));
        return answers.find(kind.overdue, kind.answered, body, kind.sort, cursor, A_PAGE)
                .map(found -> new AnswerListPage(found, kind, of, cursor, writes(caller)));
    }

    Mono<AnswerPage> one(UUID solution, @Nullable Caller caller) {
        return one(solution, caller, null, Form.blank());
    }

    /** {@code written} is the form as an officer sent it; null for what stands there. */
    Mono<AnswerPage> one(UUID solution, @Nullable Caller caller, @Nullable Form written, Form rating) {
        return Mono.zip(answers.to(solution), answers.versions(solution), own(solution, caller))
                .map(parts -> page(parts.getT1(), parts.getT2(), parts.getT3(), caller, written, rating));
    }

    private Mono<Optional<Integer>> own(UUID solution, @Nullable Caller caller) {
        return caller == null
                ? Mono.just(Optional.empty())
                : answers.ownRating(solution).map(given -> Optional.ofNullable(given.stars()));
    }

    private static AnswerPage page(
            OfficialAnswer answer,
            Page<OfficialAnswer.Version> versions,
            Optional<Integer> own,
            @Nullable Caller caller,
            @Nullable Form written,
            Form rating) {
        String body = answer.owner().code();
        return new AnswerPage(
                answer,
                versions.items(),
                own.orElse(null),
                caller != null && caller.isOfficerOf(body),
                caller == null || !caller.actsFor(body),
                (written == null ? AnswerForms.of(answer) : written).named("risposta"),
                rating.named("voto"));
    }

    Mono<AnswerDeskPage> desk(String body, Form written, Form publication) {
        return Mono.zip(answers.find(null, false, body, "DUE", null, A_DESK), answers.scheduled(A_DESK))
                .map(parts -> new AnswerDeskPage(
                        parts.getT1().items().stream()
                                .filter(owed -> owed.scheduled() == null)
                                .toList(),
                        parts.getT2().items(),
                        written.named("risposte"),
                        publication.named("pubblica")));
    }

    static boolean writes(@Nullable Caller caller) {
        String body = caller == null ? null : caller.body();
        return caller != null && body != null && caller.isOfficerOf(body);
    }
}
