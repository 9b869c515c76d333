package it.smartland.portal.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The main navigation: the sections that exist, in their fixed order. */
@Component
public final class Navigation {

    private final List<Entry> entries;

    Navigation(SiteProperties properties) {
        Map<Section, List<String>> paths = properties.sections();
        this.entries = Arrays.stream(Section.values())
                .flatMap(section ->
                        Optional.ofNullable(paths.get(section))
                                .map(of -> new Entry(section, of.getFirst(), of))
                                .stream())
                .toList();
    }

    public List<Entry> entries() {
        return entries;
    }

    /**
     * A section.
     *
     * @param path of its first page
     * @param paths under which its pages lie
     */
    public record Entry(Section section, String path, List<String> paths) {

        /** Whether a page lies in this section. */
        public boolean holds(String page) {
            return paths.stream().anyMatch(path -> page.equals(path) || page.startsWith(path + "/"));
        }
    }
}
