package it.smartland.portal.challenge;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.act.RomeTime;
import it.smartland.portal.alert.Crossing;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Alerts;
import it.smartland.portal.client.participation.ChallengeText;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Transition;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
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

    private static final Set<String> EXTENDING = Set.of("closesAt", "reason");

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

    /** A blank form; {@code avviso} is the alert that the challenge is to cite, {@code bando} the call that it feeds. */
    @GetMapping("/sfide/nuova")
    Mono<JteModel> blank(
            @RequestParam(name = "avviso", required = false) @Nullable UUID alert,
            @RequestParam(name = "bando", required = false) @Nullable UUID call,
            Site site,
            Caller officer) {
        if (!ChallengePages.mayAsk(officer)) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        Form blank =
                call == null ? ChallengeForm.blank() : ChallengeForm.blank().with("call", call.toString());
        return alert == null
                ? Mono.just(templates.pageChallengeNew(site, blank))
                : alerts.byId(alert).map(cited -> templates.pageChallengeNew(site, citing(cited, blank, site)));
    }

    /** The alert's words go along with the form, so that it says what it cites when it is shown again. */
    private static Form citing(Alert alert, Form blank, Site site) {
        Crossing crossing = Crossing.of(alert, site);
        return blank.with("alert", alert.id().toString())
                .with("indicator", alert.indicator())
                .with("cited", crossing.title() + ": " + crossing.where());
    }

    @PostMapping("/sfide")
    Mono<ResponseEntity<Object>> create(Act act, Site site, Caller officer) {
        Form read = ChallengeForm.unreadable(act, site);
        if (read.isRefused() || read.chose("then", "rows")) {
            return Mono.just(Replies.again(templates.pageChallengeNew(site, read)));
        }
        return challenges
                .create(ChallengeForm.text(act, officer.body()), act.key(), act.spoken())
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

    @PostMapping("/sfide/{id}/proroga")
    Mono<ResponseEntity<Object>> extend(@PathVariable UUID id, Act act, Site site, Caller officer) {
        RomeTime closing = ChallengeForm.closing(act);
        Form read = ChallengeForm.timeFault(act.form(), "closesAt", closing, site);
        if (read.isRefused()) {
            return shownAgain(id, read, site, officer);
        }
        return challenges
                .extend(id, new ChallengeText.Extension(closing.instant(), act.typed("reason")), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/sfide/" + id)))
                .onErrorResume(
                        Refused.class,
                        refusal -> shownAgain(id, Refusals.explain(act.form(), refusal, EXTENDING), site, officer));
    }

    private ResponseEntity<Object> again(Act act, Refused refusal, Site site) {
        return Replies.again(
                templates.pageChallengeNew(site, Refusals.explain(act.form(), refusal, ChallengeForm.FIELDS)));
    }

    private Mono<ResponseEntity<Object>> refused(UUID id, Act act, Refused refusal, Site site, Caller officer) {
        return shownAgain(id, Refusals.explain(act.form(), refusal, Set.of()), site, officer);
    }

    private Mono<ResponseEntity<Object>> shownAgain(UUID id, Form refused, Site site, Caller officer) {
        return pages.one(id, null, null, officer, refused)
                .map(page -> Replies.again(templates.pageChallengeChallenge(site, page)));
    }
}
