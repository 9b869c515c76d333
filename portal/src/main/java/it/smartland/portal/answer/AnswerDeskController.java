package it.smartland.portal.answer;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.OfficialAnswers;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The officer's desk: what is due, writing one answer or many, publishing those that wait. */
@RestController
class AnswerDeskController {

    private static final Set<String> FIELDS = Set.of("status", "reason", "publishAt");
    private static final String DESK = "/risposte/scrivania";

    private final Templates templates;
    private final AnswerPages pages;
    private final OfficialAnswers answers;

    AnswerDeskController(Templates templates, AnswerPages pages, OfficialAnswers answers) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
    }

    @PostMapping("/soluzioni/{id}/risposta")
    Mono<ResponseEntity<Object>> write(@PathVariable UUID id, Act act, Site site, Caller officer) {
        Form read = AnswerForms.read(act, site);
        if (read.isRefused()) {
            return again(id, read, site, officer);
        }
        return answers.write(id, AnswerForms.text(act), act.version(), act.spoken())
                .map(written -> Replies.seeOther(written.path()))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(id, Refusals.explain(act.form(), refusal, FIELDS), site, officer));
    }

    @PostMapping("/soluzioni/{id}/risposta/annulla")
    Mono<ResponseEntity<Object>> callOff(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return answers.callOff(id, act.version(), act.spoken())
                .map(written -> Replies.seeOther(written.path()))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(id, Refusals.explain(act.form(), refusal, FIELDS), site, officer));
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Form refused, Site site, Caller officer) {
        return pages.one(id, officer, refused, Form.blank())
                .map(page -> Replies.again(templates.pageAnswerAnswer(site, page)));
    }

    @GetMapping(DESK)
    Mono<JteModel> desk(Site site, Caller officer) {
        return page(site, officer, Form.blank(), Form.blank());
    }

    @PostMapping(DESK)
    Mono<ResponseEntity<Object>> writeAll(Act act, Site site, Caller officer) {
        Form read = withSomeChosen(AnswerForms.read(act, site), site);
        if (read.isRefused()) {
            return page(site, officer, read, Form.blank()).map(Replies::again);
        }
        return answers.writeAll(AnswerForms.texts(act), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther(DESK)))
                .onErrorResume(
                        Refused.class,
                        refusal -> page(site, officer, explained(act, refusal), Form.blank())
                                .map(Replies::again));
    }

    @PostMapping(DESK + "/pubblica")
    Mono<ResponseEntity<Object>> publish(Act act, Site site, Caller officer) {
        Form read = withSomeChosen(act.form(), site);
        if (read.isRefused()) {
            return page(site, officer, Form.blank(), read).map(Replies::again);
        }
        List<UUID> chosen = List.copyOf(AnswerForms.chosen(act.form()).keySet());
        return answers.publish(new OfficialAnswers.Waiting(chosen), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther(DESK)))
                .onErrorResume(
                        Refused.class,
                        refusal -> page(site, officer, Form.blank(), explained(act, refusal))
                                .map(Replies::again));
    }

    private static Form withSomeChosen(Form form, Site site) {
        return AnswerForms.chosen(form).isEmpty() ? form.refused(null, site.word("answers.desk.choose")) : form;
    }

    /** Every answer has the same status, reason and date: a fault of the first is one of the form. */
    private static Form explained(Act act, Refused refusal) {
        return Refusals.explain(act.form(), refusal, AnswerDeskController::field);
    }

    private static @Nullable String field(String pointer) {
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        return FIELDS.contains(member) ? member : null;
    }

    private Mono<JteModel> page(Site site, Caller officer, Form written, Form publication) {
        String body = officer.body();
        return body == null || !AnswerPages.writes(officer)
                ? Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN))
                : pages.desk(body, written, publication).map(desk -> templates.pageAnswerDesk(site, desk));
    }
}
