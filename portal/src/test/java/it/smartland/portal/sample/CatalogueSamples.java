package it.smartland.portal.sample;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Similar;
import it.smartland.portal.client.catalogue.Versions;
import tools.jackson.core.type.TypeReference;

/** What the catalogue answers of its practices and their adoptions. */
public final class CatalogueSamples {

    private CatalogueSamples() {}

    public static Practice practice() {
        return Samples.read("catalogue/practice", Practice.class);
    }

    /** One of Dossena on its way to be published. */
    public static Practice practice(String name) {
        return Samples.read("catalogue/practice-" + name, Practice.class);
    }

    public static Page<Practice> practices() {
        return Samples.read("catalogue/practices", new TypeReference<>() {});
    }

    public static Page<Practice> awaiting() {
        return Samples.read("catalogue/practices-awaiting", new TypeReference<>() {});
    }

    public static Page<Adoption> adoptions() {
        return Samples.read("catalogue/adoptions", new TypeReference<>() {});
    }

    public static Similar similar() {
        return Samples.read("catalogue/similar", Similar.class);
    }

    public static Versions versions() {
        return Samples.read("catalogue/versions", Versions.class);
    }
}
