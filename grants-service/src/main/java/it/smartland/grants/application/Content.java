package it.smartland.grants.application;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an application says.
 *
 * @param theme a theme of the EU data theme vocabulary
 * @param answers to the questions of the call's form, by their ids
 * @param links the solutions, practices and challenges that it builds on
 * @param targets the indicators that it means to move
 */
public record Content(
        String title,
        @Nullable String summary,
        @Nullable Area area,
        @Nullable String theme,
        Map<String, Object> answers,
        @Nullable Budget budget,
        List<LineageRef> links,
        List<Target> targets) {

    public Content {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        links = List.copyOf(links);
        targets = List.copyOf(targets);
    }
}
