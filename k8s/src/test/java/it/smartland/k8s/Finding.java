package it.smartland.k8s;

/**
 * Something that a cluster would refuse, or worse, would not.
 *
 * @param rule which kind of fault it is
 * @param resource whose, such as {@code Deployment/gateway}
 * @param what a sentence for whoever mends it
 */
record Finding(Rule rule, String resource, String what) {

    enum Rule {
        DUPLICATE_KEY,
        UNKNOWN_FIELD,
        SCHEMA,
        API_VERSION,
        NAME,
        SELECTOR,
        PORT,
        VOLUME,
        RESOURCES,
        POD_SECURITY,
        IMAGE,
        REFERENCE,
        AUTOSCALING
    }

    @Override
    public String toString() {
        return rule + " in " + resource + ": " + what;
    }
}
