package it.smartland.grants.award;

import org.jspecify.annotations.Nullable;

/** An award with what its publication says of its call. */
record PublishedAward(
        Award award,
        String callTitle,
        String owner,
        String office,
        @Nullable String responsible) {}
