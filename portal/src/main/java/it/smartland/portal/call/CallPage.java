package it.smartland.portal.call;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.grants.Award;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Ranking;
import it.smartland.portal.link.Excerpt;
import it.smartland.portal.link.SignIn;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.part.Neighbour;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * What the page of one call shows; what the service does not tell now is empty.
 *
 * @param beforeClosing whether applications may be prepared
 * @param office whether the reader runs it
 * @param mayApply whether the reader acts for a body that could apply
 */
public record CallPage(
        Call call,
        Optional<Ranking> ranking,
        Optional<Page<Award>> awards,
        Optional<Page<Project>> projects,
        boolean beforeClosing,
        boolean office,
        boolean mayApply) {

    public String path() {
        return call.path();
    }

    /** What it is about in the length that search engines show. */
    public String summary() {
        return Excerpt.of(call.description() == null ? call.title() : call.description());
    }

    /** The form to apply; who is not signed in comes there by signing in. */
    public String applying(Site site) {
        String form = path() + "/partecipa";
        return site.signedIn() ? form : SignIn.andBackTo(form, site);
    }

    /** Whether the button to apply is of use to this reader. */
    public boolean offersToApply(Site site) {
        return beforeClosing && !office && (mayApply || !site.signedIn());
    }

    /** What it granted, for the strip at the foot. */
    public List<Neighbour> effects(Site site) {
        return projects.map(Page::items).orElse(List.of()).stream()
                .map(project ->
                        new Neighbour(LoopStep.MONITOR, site.word("project.kind"), project.title(), project.path()))
                .toList();
    }
}
