package it.smartland.portal.solution;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.client.participation.Opinion;
import it.smartland.portal.client.participation.OpinionText;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.site.Site;
import it.smartland.portal.solution.SolutionActs.Attempt;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writing an opinion on a solution, and agreeing with those of others. */
@RestController
class OpinionController {

    private final Opinions opinions;
    private final SolutionActs acts;

    OpinionController(Opinions opinions, SolutionActs acts) {
        this.opinions = opinions;
        this.acts = acts;
    }

    @PostMapping("/soluzioni/{id}/opinioni")
    Mono<ResponseEntity<Object>> write(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Attempt attempt =
                new Attempt(id, "#opinioni", act, Set.of("title", "text", "stance"), SolutionForms::withOpinion);
        OpinionText text =
                new OpinionText(act.typed("title"), act.typed("text"), act.choice("stance", Opinion.Stance.class));
        return acts.then(opinions.write(id, text, act.key(), act.spoken()).then(), attempt, site, caller);
    }

    @PostMapping("/soluzioni/{id}/opinioni/{opinion}/risposte")
    Mono<ResponseEntity<Object>> reply(
            @PathVariable UUID id, @PathVariable UUID opinion, Act act, Site site, Caller caller) {
        Attempt attempt = new Attempt(id, place(opinion), act, Set.of("text", "stance"), SolutionForms::withReply);
        Opinions.Reply reply = new Opinions.Reply(act.typed("text"), act.choice("stance", Opinion.Stance.class));
        return acts.then(opinions.reply(opinion, reply, act.key(), act.spoken()).then(), attempt, site, caller);
    }

    @PostMapping("/soluzioni/{id}/opinioni/{opinion}/voto")
    Mono<ResponseEntity<Object>> vote(
            @PathVariable UUID id, @PathVariable UUID opinion, Act act, Site site, Caller caller) {
        Opinions.Value value = new Opinions.Value(act.form().chose("value", -1) ? -1 : 1);
        return acts.then(opinions.vote(opinion, value, act.spoken()), attempt(id, opinion, act), site, caller);
    }

    @PostMapping("/soluzioni/{id}/opinioni/{opinion}/voto/ritiro")
    Mono<ResponseEntity<Object>> takeVoteBack(
            @PathVariable UUID id, @PathVariable UUID opinion, Act act, Site site, Caller caller) {
        return acts.then(opinions.takeVoteBack(opinion, act.spoken()), attempt(id, opinion, act), site, caller);
    }

    private static Attempt attempt(UUID id, UUID opinion, Act act) {
        return new Attempt(id, place(opinion), act, Set.of(), SolutionForms::withVote);
    }

    private static String place(UUID opinion) {
        return "#opinione-" + opinion;
    }
}
