package it.smartland.portal.following;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Notices;
import it.smartland.portal.client.participation.Notices.Preference;
import it.smartland.portal.client.participation.Notices.Wanted;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is new of what the reader follows, and how they want to be told. */
@RestController
public class NoticeController {

    private static final String PREFERENCES = "/area/notifiche/preferenze";
    private static final Set<String> FIELDS = Set.of("mail", "language");
    private static final int A_PAGE = 30;

    private final Templates templates;
    private final Notices notices;

    NoticeController(Templates templates, Notices notices) {
        this.templates = templates;
        this.notices = notices;
    }

    @GetMapping("/area/notifiche")
    Mono<JteModel> all(
            @RequestParam(name = "dopo", required = false) @Nullable String cursor, Site site, Caller caller) {
        return notices.all(cursor, A_PAGE).map(page -> templates.pageFollowingNotices(site, page));
    }

    @PostMapping("/area/notifiche/lette")
    Mono<ResponseEntity<Object>> readAll(Caller caller) {
        return notices.readAll().then(Mono.fromSupplier(() -> Replies.seeOther("/area/notifiche")));
    }

    @GetMapping(PREFERENCES)
    Mono<JteModel> preferences(Site site, Caller caller) {
        return notices.preference().map(now -> templates.pageFollowingPreferences(site, now, form(now, site)));
    }

    @PostMapping(PREFERENCES)
    Mono<ResponseEntity<Object>> choose(Act act, Site site, Caller caller) {
        var choice =
                new Notices.Choice(act.choice("mail", Wanted.class), act.form().value("language"));
        return notices.choose(choice, act.spoken())
                .map(chosen -> Replies.seeOther(PREFERENCES))
                .onErrorResume(Refused.class, refusal -> again(Refusals.explain(act.form(), refusal, FIELDS), site));
    }

    private Mono<ResponseEntity<Object>> again(Form refused, Site site) {
        return notices.preference().map(now -> Replies.again(templates.pageFollowingPreferences(site, now, refused)));
    }

    /** Who never chose is asked in the language that they read. */
    private static Form form(Preference now, Site site) {
        String language = now.mail() == Wanted.NONE ? site.locale().getLanguage() : now.language();
        return Form.blank().with("mail", now.mail().name()).with("language", language);
    }

    public static List<Choice> wanted(Site site) {
        return Arrays.stream(Wanted.values())
                .map(each -> new Choice(each.name(), site.word("notices.mail." + each)))
                .toList();
    }

    public static List<Choice> languages(Site site) {
        return List.of(
                new Choice("it", site.word("notices.language.it")), new Choice("en", site.word("notices.language.en")));
    }
}
