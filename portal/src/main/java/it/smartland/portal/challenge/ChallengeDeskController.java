package it.smartland.portal.challenge;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.alert.Crossing;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Alerts;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.ChallengeText;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Transition;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The officer's desk: writing a challenge, opening it, closing it. */
@RestController
class ChallengeDeskController {

    private static final List<String> NUMBERS = List.of("supportThreshold", "supportsPerPerson");
    private static final Set<String> FIELDS =
            Set.of("title", "description", "area", "closesAt", "supportThreshold", "supportsPerPerson");

    private final Templates templates;
    private final Challenges challenges;
    private final ChallengePages pages;
    private final Alerts alerts;

    ChallengeDeskController(Templates templates, Challenges challenges, ChallengePages pages, Alerts alerts) {
        this.templates = templates;
        this.challenges = challenges;
        this.pages = pages;
        this.alerts = alerts;
    }

    /** A blank form; {@code avviso} is the alert that the challenge is to cite. */
    @GetMapping("/sfide/nuova")
    Mono<JteModel> blank(
            @RequestParam(name = "avviso", required = false) @Nullable UUID alert, Site site, Caller officer) {
        if (!ChallengePages.mayAsk(officer)) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return alert == null
                ? Mono.just(templates.pageChallengeNew(site, Act.fresh()))
                : alerts.byId(alert).map(cited -> templates.pageChallengeNew(site, citing(cited, site)));
    }

    /** The alert's words go along with the form, so that it says what it cites when it is shown again. */
    private static Form citing(Alert alert, Site site) {
        Crossing crossing = Crossing.of(alert, site);
        return Act.fresh()
                .with("alert", alert.id().toString())
                .with("indicator", alert.indicator())
                .with("cited", crossing.title() + ": " + crossing.where());
    }

    @PostMapping("/sfide")
    Mono<ResponseEntity<Object>> create(Act act, Site site, Caller officer) {
        Form read = read(act, site);
        if (read.isRefused()) {
            return Mono.just(Replies.again(templates.pageChallengeNew(site, read)));
        }
        return challenges
                .create(text(act, officer.body()), act.key(), act.spoken())
                .map(created -> Replies.seeOther(created.path()))
                .onErrorResume(Refused.class, refusal -> Mono.just(again(act, refusal, site)));
    }

    @PostMapping("/sfide/{id}/stato")
    Mono<ResponseEntity<Object>> move(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return challenges
                .move(id, new Transition(act.form().value("to")), act.spoken())
                .map(moved -> Replies.seeOther(moved.path()))
                .onErrorResume(Refused.class, refusal -> refused(id, act, refusal, site, officer));
    }

    /** The form, with a fault at each field in which something stands that is no instant or no number. */
    private static Form read(Act act, Site site) {
        Form instants = act.unreadable(
                act.form(), List.of("closesAt"), act::instant, site.word("challenge.form.closesAt.unreadable"));
        return act.unreadable(instants, NUMBERS, act::whole, site.word("form.whole.unreadable"));
    }

    private ResponseEntity<Object> again(Act act, Refused refusal, Site site) {
        return Replies.again(templates.pageChallengeNew(site, Refusals.explain(act.form(), refusal, FIELDS)));
    }

    private Mono<ResponseEntity<Object>> refused(UUID id, Act act, Refused refusal, Site site, Caller officer) {
        Form move = Refusals.explain(act.form(), refusal, Set.of());
        return pages.one(id, null, null, officer, move)
                .map(page -> Replies.again(templates.pageChallengeChallenge(site, page)));
    }

    private static ChallengeText text(Act act, @Nullable String owner) {
        return new ChallengeText(
                act.typed("title"),
                act.typed("description"),
                owner,
                act.choice("area", Area.class),
                act.instant("closesAt"),
                act.typed("alert"),
                act.typed("indicator"),
                act.whole("supportThreshold"),
                act.whole("supportsPerPerson"));
    }
}
