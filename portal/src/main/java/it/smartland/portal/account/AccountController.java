package it.smartland.portal.account;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.account.AccountPage.OwnVote;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Collaboration;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Vote;
import it.smartland.portal.client.participation.Votes;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the reader has done, and for whom he acts. */
@RestController
class AccountController {

    private static final int A_PAGE = 20;
    private static final int AT_ONCE = 5;

    private final Templates templates;
    private final Challenges challenges;
    private final Solutions solutions;
    private final Votes votes;
    private final Collaboration collaboration;

    AccountController(
            Templates templates, Challenges challenges, Solutions solutions, Votes votes, Collaboration collaboration) {
        this.templates = templates;
        this.challenges = challenges;
        this.solutions = solutions;
        this.votes = votes;
        this.collaboration = collaboration;
    }

    @GetMapping("/area")
    Mono<JteModel> area(Site site, Caller caller) {
        boolean mayAsk = caller.body() != null && caller.isOfficerOf(caller.body());
        return Mono.zip(
                        Unavailable.orNothing(mayAsk ? drafts() : Mono.just(new Page<Challenge>(List.of(), null))),
                        Unavailable.orNothing(solutions.own(null, A_PAGE)),
                        Unavailable.orNothing(ownVotes()),
                        Unavailable.orNothing(collaboration.waitingMergers()))
                .map(parts -> new AccountPage(mayAsk, parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()))
                .map(page -> templates.pageAccountArea(site, page));
    }

    private Mono<Page<Challenge>> drafts() {
        return challenges.find(Challenge.Status.DRAFT, null, Challenges.Sort.NEWEST, null, A_PAGE);
    }

    private Mono<List<OwnVote>> ownVotes() {
        return votes.own(null, null, A_PAGE)
                .flatMapMany(page -> Flux.fromIterable(page.items()))
                .flatMapSequential(this::withSolution, AT_ONCE)
                .collectList();
    }

    private Mono<OwnVote> withSolution(Vote vote) {
        return solutions.byId(vote.solution()).map(solution -> new OwnVote(vote, solution));
    }
}
