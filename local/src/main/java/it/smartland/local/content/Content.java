package it.smartland.local.content;

import it.smartland.local.door.Door;

/** Loads the lasting content through the gateway. What is there already, by title and source, is left as it is. */
public final class Content {

    private final Door door;

    public Content(Door door) {
        this.door = door;
    }

    /** The practices and calls alone: facts, with which the suite starts. */
    public Added loadFacts() {
        var added = new Added();
        new HistoricCalls(door, added).load();
        new RealPractices(door, added).load();
        return added;
    }

    /** The facts, and the examples of what people do with the suite. */
    public Added load() {
        var added = loadFacts();
        new Examples(door, added).load();
        return added;
    }
}
