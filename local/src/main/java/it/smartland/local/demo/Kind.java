package it.smartland.local.demo;

import org.jspecify.annotations.Nullable;

/** What a run adds, where the API has it, on which topic it is told and which page shows it. */
public enum Kind {
    INDICATOR("indicator", "/api/observatory/v1/indicators/", "observatory.indicators", "/indicatori/"),
    IMPORT("import", "/api/observatory/v1/imports/", null, null),
    ALERT_RULE("alert rule", "/api/observatory/v1/alert-rules/", null, null),
    ALERT("alert", "/api/observatory/v1/alerts/", "observatory.alerts", "/avvisi/"),
    CHALLENGE("challenge", "/api/participation/v1/challenges/", "participation.challenges", "/sfide/"),
    SOLUTION("solution", "/api/participation/v1/solutions/", "participation.solutions", "/soluzioni/"),
    OPINION("opinion", "/api/participation/v1/opinions/", "participation.opinions", null),
    CALL("call", "/api/grants/v1/calls/", "grants.calls", "/bandi/"),
    APPLICATION("application", "/api/grants/v1/applications/", null, null),
    AWARD("award", "/api/grants/v1/awards/", "grants.awards", null),
    PROJECT("project", "/api/grants/v1/projects/", "grants.projects", "/progetti/"),
    REPORT("report", "/api/grants/v1/reports/", null, null),
    PRACTICE("practice", "/api/catalogue/v1/practices/", "catalogue.practices", "/pratiche/"),
    ADOPTION("adoption", "/api/catalogue/v1/adoptions/", "catalogue.adoptions", null);

    private final String word;
    private final String path;
    private final @Nullable String topic;
    private final @Nullable String page;

    Kind(String word, String path, @Nullable String topic, @Nullable String page) {
        this.word = word;
        this.path = path;
        this.topic = topic;
        this.page = page;
    }

    /** As the API names it in a lineage, and as people read it. */
    public String word() {
        return word;
    }

    public String words(int count) {
        return count == 1 ? word : word + "s";
    }

    /** The API's path of one of them, up to its id. */
    public String path() {
        return path;
    }

    /** The topic without prefix and version; null for what is private or of its service alone. */
    public @Nullable String topic() {
        return topic;
    }

    /** The page's path up to the id; null for what has no page of its own. */
    public @Nullable String page() {
        return page;
    }
}
