package it.smartland.gateway.stream;

import static java.util.stream.Collectors.joining;

import it.smartland.contracts.Topic;
import it.smartland.contracts.registry.EventTypes;
import it.smartland.platform.problem.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a reader wants to hear of.
 *
 * @param types CloudEvents types; empty for all of the topics
 */
record Selection(Set<Topic> topics, Set<String> types) {

    private static final int VERSION_SUFFIX = ".v1".length();
    private static final Map<String, Topic> TOPICS = new TreeMap<>();
    private static final Map<String, Topic> TYPES = new TreeMap<>();

    static {
        Stream.of(Topic.values()).forEach(topic -> TOPICS.put(nameOf(topic), topic));
        EventTypes.ALL.forEach(type -> TYPES.put(type.type(), type.topic()));
    }

    static final Selection ALL = new Selection(EnumSet.allOf(Topic.class), Set.of());

    /**
     * What was asked for, in lists of names; a type stands for its topic too.
     *
     * @param faults gets what is wrong
     */
    static Selection of(List<String> topicLists, List<String> typeLists, List<Fault> faults) {
        Set<String> topics = names(topicLists);
        Set<String> types = names(typeLists);
        refuseUnknown("?topic", topics, TOPICS, faults);
        refuseUnknown("?type", types, TYPES, faults);
        if (!faults.isEmpty() || topics.isEmpty() && types.isEmpty()) {
            return ALL;
        }
        Set<Topic> selected = EnumSet.noneOf(Topic.class);
        if (topics.isEmpty()) {
            types.forEach(type -> selected.add(TYPES.get(type)));
        } else {
            topics.forEach(topic -> selected.add(TOPICS.get(topic)));
        }
        return new Selection(selected, types);
    }

    /** A topic without the installation's prefix and the version, such as {@code participation.challenges}. */
    static String nameOf(Topic topic) {
        String name = topic.named("");
        return name.substring(0, name.length() - VERSION_SUFFIX);
    }

    static Set<String> knownTypes() {
        return TYPES.keySet();
    }

    /** Removals and gaps concern whoever keeps a copy, of whichever types it is made. */
    boolean wants(Entry entry) {
        return types.isEmpty()
                || entry instanceof Entry.Gap
                || entry.name().equals(Entry.Event.TOMBSTONE)
                || types.contains(entry.name());
    }

    private static Set<String> names(List<String> lists) {
        return lists.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static void refuseUnknown(String where, Set<String> names, Map<String, Topic> known, List<Fault> faults) {
        if (!known.keySet().containsAll(names)) {
            faults.add(new Fault(where, "unknown-value", known.keySet().stream().collect(joining(", "))));
        }
    }
}
