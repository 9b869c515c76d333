package it.smartland.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run has added, in the order in which it came to be. */
public final class Trail {

    private final List<Thing> things = new ArrayList<>();

    void add(Thing thing) {
        things.add(thing);
    }

    public List<Thing> all() {
        return List.copyOf(things);
    }

    public List<Thing> all(Kind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).toList();
    }

    /** The one of that kind, or the newest of them. */
    public Thing the(Kind kind) {
        return all(kind).getLast();
    }

    Optional<Thing> find(String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }
}
