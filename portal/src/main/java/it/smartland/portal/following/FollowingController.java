package it.smartland.portal.following;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.participation.Follows;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the reader follows. */
@RestController
class FollowingController {

    private static final String ONE = "/segui/{what:sfida|soluzione|ente}/{id}";
    private static final int A_PAGE = 50;

    private final Templates templates;
    private final Follows follows;

    FollowingController(Templates templates, Follows follows) {
        this.templates = templates;
        this.follows = follows;
    }

    @GetMapping("/area/seguiti")
    Mono<JteModel> all(
            @RequestParam(name = "dopo", required = false) @Nullable String cursor, Site site, Caller caller) {
        return follows.all(cursor, A_PAGE).map(page -> templates.pageFollowingAll(site, page));
    }

    @GetMapping(ONE)
    Mono<JteModel> one(@PathVariable String what, @PathVariable String id, Site site, Caller caller) {
        return follows.see(type(what), id).map(follow -> templates.pageFollowingOne(site, follow));
    }

    @PostMapping(ONE)
    Mono<ResponseEntity<Object>> follow(@PathVariable String what, @PathVariable String id, Caller caller) {
        return follows.follow(type(what), id).map(follow -> Replies.seeOther(Followed.path(follow)));
    }

    @PostMapping(ONE + "/ritiro")
    Mono<ResponseEntity<Object>> unfollow(@PathVariable String what, @PathVariable String id, Caller caller) {
        return follows.unfollow(type(what), id).map(follow -> Replies.seeOther(Followed.path(follow)));
    }

    private static String type(String what) {
        return Followed.valueOf(what.toUpperCase(Locale.ROOT)).type;
    }
}
