package it.smartland.images;

import java.time.Instant;
import java.time.OffsetDateTime;

/** What is being released: its version, the commit it was built from, and when that commit was made. */
record Release(String version, String revision, Instant committed) {

    static final String SOURCE = "https://github.com/provincia-di-bergamo/smartland";
    static final String LICENCE = "EUPL-1.2";
    private static final String UNRELEASED = "-SNAPSHOT";

    /** @param projectVersion as Maven has it; an image's tag never says that it is a snapshot */
    static Release of(String projectVersion, String revision, String committed) {
        var version = projectVersion.endsWith(UNRELEASED)
                ? projectVersion.substring(0, projectVersion.length() - UNRELEASED.length())
                : projectVersion;
        return new Release(version, revision, OffsetDateTime.parse(committed).toInstant());
    }

    String imageOf(Application application) {
        return "smartland/" + application.module() + ":" + version;
    }

    String fileOf(Application application, String ending) {
        return application.module() + "-" + version + ending;
    }
}
