package it.smartland.portal.application;

import it.smartland.platform.security.Caller;
import it.smartland.portal.application.Workspace.Rights;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Applications.Files;
import it.smartland.portal.client.grants.Attachment;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Bodies;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the workspace of an application shows. */
@Component
public class Workspaces {

    private final Applications applications;
    private final Calls calls;
    private final LinkChoices links;
    private final Bodies bodies;
    private final Clock clock;

    Workspaces(Applications applications, Calls calls, LinkChoices links, Bodies bodies, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.links = links;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** As it was saved. */
    public Mono<Workspace> saved(UUID id, Caller caller) {
        return of(id, caller, null, Form.blank());
    }

    /**
     * @param typed what was refused; null for what is saved
     * @param upload the last file sent
     */
    Mono<Workspace> of(UUID id, Caller caller, @Nullable Form typed, Form upload) {
        return applications
                .byId(id)
                .flatMap(application -> Mono.zip(
                                calls.byId(application.call()),
                                Unavailable.orNothing(
                                        applications.attachments(id).map(Files::items)),
                                links.linked(application),
                                links.ofBody(application.applicant().code()))
                        .map(parts -> workspace(
                                application,
                                new Found(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()),
                                caller,
                                typed,
                                upload)));
    }

    private record Found(
            Call call, Optional<List<Attachment>> files, List<LinkChoice> linked, Optional<List<LinkChoice>> ofBody) {}

    private Workspace workspace(
            Application application, Found found, Caller caller, @Nullable Form typed, Form upload) {
        return new Workspace(
                found.call(),
                application,
                found.files(),
                found.linked(),
                found.ofBody(),
                bodies.choices(),
                rights(application, found.call(), caller),
                typed == null ? ApplicationForm.of(application) : typed,
                upload.named("allegato"));
    }

    private Rights rights(Application application, Call call, Caller caller) {
        boolean own = caller.isOfficerOf(application.applicant().code());
        boolean ahead = call.isBeforeClosing(clock.instant());
        boolean open = application.status().isOpen();
        return new Rights(
                own && ahead && open,
                own && open && call.takesApplications(clock.instant()),
                own && ahead && application.status() == Application.Status.SUBMITTED);
    }
}
