package it.smartland.portal.client.participation;

import it.smartland.platform.paging.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** What is new of what the reader follows, and how they want to be told. */
@HttpExchange("/api/participation/v1")
public interface Notices {

    @GetExchange("/me/notices")
    Mono<Page<Notice>> all(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @PostExchange("/me/notices/readings")
    Mono<Void> readAll();

    @GetExchange("/me/notice-preferences")
    Mono<Preference> preference();

    @PutExchange("/me/notice-preferences")
    Mono<Preference> choose(@RequestBody Choice choice, @RequestHeader("Accept-Language") String language);

    /** Ends all mail to whomever the link is of; needs no login. */
    @PostExchange("/unsubscriptions/{token}")
    Mono<Void> unsubscribe(@PathVariable String token);

    /**
     * Something new.
     *
     * @param kind what happened, the end of the key of its words
     * @param title of what it happened to, and {@code path} where one reads it
     */
    record Notice(UUID id, String kind, Instant at, boolean read, String title, Body owner, String path) {}

    /**
     * How the reader wants to be told.
     *
     * @param address where mail goes; null while none is wanted
     */
    record Preference(Wanted mail, @Nullable String address, String language) {}

    /** What the reader chooses. */
    record Choice(@Nullable Wanted mail, String language) {}

    /** Whether, and how soon, somebody wants mail. */
    enum Wanted {
        NONE,
        DAILY,
        AT_ONCE
    }
}
