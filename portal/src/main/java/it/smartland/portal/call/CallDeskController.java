package it.smartland.portal.call;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Awards;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.client.grants.GrantingAct;
import it.smartland.portal.client.grants.Move;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The office's desk: a call moved on, applications admitted, the ranking made, awards granted. */
@RestController
class CallDeskController {

    private static final int MOST = 100;
    private static final Set<String> FIELDS = Set.of("reason", "actType", "actNumber", "legalBasis");

    private final Templates templates;
    private final Calls calls;
    private final Applications applications;
    private final Awards awards;

    CallDeskController(Templates templates, Calls calls, Applications applications, Awards awards) {
        this.templates = templates;
        this.calls = calls;
        this.applications = applications;
        this.awards = awards;
    }

    @GetMapping("/bandi/{id:[0-9a-f-]{36}}/ufficio")
    Mono<JteModel> desk(@PathVariable UUID id, Site site, Caller officer) {
        return shown(id, Form.blank(), site, officer);
    }

    @PostMapping("/bandi/{id}/stato")
    Mono<ResponseEntity<Object>> move(@PathVariable UUID id, Act act, Site site, Caller officer) {
        Move move = new Move(act.form().value("to"), act.typed("reason"));
        return done(calls.move(id, move, act.spoken()), id, act, site, officer);
    }

    @PostMapping("/bandi/{id}/graduatoria")
    Mono<ResponseEntity<Object>> rank(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return done(calls.rank(id, act.spoken()), id, act, site, officer);
    }

    @PostMapping("/bandi/{id}/contributi")
    Mono<ResponseEntity<Object>> grant(@PathVariable UUID id, Act act, Site site, Caller officer) {
        GrantingAct granting =
                new GrantingAct(act.typed("actType"), act.typed("actNumber"), null, act.typed("legalBasis"));
        return done(calls.grant(id, granting, act.spoken()), id, act, site, officer);
    }

    @PostMapping("/bandi/{id}/domande/{application}/ammissione")
    Mono<ResponseEntity<Object>> decide(
            @PathVariable UUID id, @PathVariable UUID application, Act act, Site site, Caller officer) {
        Move move = new Move(act.form().value("to"), act.typed("reason"));
        return done(applications.move(application, move, act.spoken()), id, act, site, officer);
    }

    private Mono<ResponseEntity<Object>> done(Mono<?> what, UUID id, Act act, Site site, Caller officer) {
        return what.thenReturn(Replies.seeOther(Call.pathOf(id) + "/ufficio"))
                .onErrorResume(
                        Refused.class,
                        refusal -> shown(id, Refusals.explain(act.form(), refusal, FIELDS), site, officer)
                                .map(Replies::again));
    }

    private Mono<JteModel> shown(UUID id, Form act, Site site, Caller officer) {
        return calls.byId(id)
                .filter(call -> officer.isOfficerOf(call.owner().code()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)))
                .flatMap(call -> desk(call, act))
                .map(desk -> templates.pageCallDesk(site, desk));
    }

    private Mono<CallDesk> desk(Call call, Form act) {
        return Mono.zip(
                        Unavailable.orNothing(
                                applications.find(false, call.id(), null, MOST).map(Page::items)),
                        Unavailable.orNothing(awards.find(null, call.id(), null, 1)))
                .map(parts -> new CallDesk(
                        call,
                        parts.getT1(),
                        parts.getT2().filter(found -> !found.items().isEmpty()).isPresent(),
                        act));
    }
}
