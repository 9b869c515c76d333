package it.smartland.contracts;

/** A public stream of one kind of object: compacted, keyed by the object's id, open to other bodies. */
public enum Topic {
    CATALOGUE_PRACTICES("catalogue.practices"),
    CATALOGUE_ADOPTIONS("catalogue.adoptions"),
    CATALOGUE_ACTORS("catalogue.actors"),
    CATALOGUE_MEETINGS("catalogue.meetings"),
    PARTICIPATION_CHALLENGES("participation.challenges"),
    PARTICIPATION_SOLUTIONS("participation.solutions"),
    PARTICIPATION_OPINIONS("participation.opinions"),
    PARTICIPATION_BALLOTS("participation.ballots"),
    PARTICIPATION_OFFICIAL_ANSWERS("participation.official-answers"),
    OBSERVATORY_TERRITORIES("observatory.territories"),
    OBSERVATORY_INDICATORS("observatory.indicators"),
    OBSERVATORY_SERIES("observatory.series"),
    OBSERVATORY_ALERTS("observatory.alerts"),
    GRANTS_CALLS("grants.calls"),
    GRANTS_RANKINGS("grants.rankings"),
    GRANTS_AWARDS("grants.awards"),
    GRANTS_PROJECTS("grants.projects");

    private final String path;

    Topic(String path) {
        this.path = path;
    }

    /** The topic's name on a broker: {@code smartland.} before it in production, an isolated prefix in a test. */
    public String named(String prefix) {
        return prefix + path + ".v1";
    }

    /** The service that alone writes this topic, such as {@code observatory}. */
    public String service() {
        return path.substring(0, path.indexOf('.'));
    }
}
