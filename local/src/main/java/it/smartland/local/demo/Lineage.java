package it.smartland.local.demo;

import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import it.smartland.local.stack.StackException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The chain of a run's objects, walked by the ids that the API's lineages give. */
public final class Lineage {

    private final Door door;
    private final Trail trail;
    private final Patience patience;

    public Lineage(Door door, Trail trail, Patience patience) {
        this.door = door;
        this.trail = trail;
        this.patience = patience;
    }

    /** From the run's alert to the adoption of its practice, by what came of each. */
    public List<Thing> forwards() {
        return walk(trail.the(Kind.ALERT), trail.the(Kind.ADOPTION), "/effects");
    }

    /** From the adoption back to the alert, by what led to each. */
    public List<Thing> backwards() {
        return walk(trail.the(Kind.ADOPTION), trail.the(Kind.ALERT), "/causes");
    }

    /** Those of this run that stand right beside it, on both sides. */
    public List<Thing> neighbours(Thing thing) {
        return Stream.of("/causes", "/effects")
                .flatMap(side -> neighbours(thing, side).stream())
                .toList();
    }

    private List<Thing> walk(Thing from, Thing to, String side) {
        return patience.until(
                        "the lineage leads from " + from + " to " + to, () -> path(from, to, side), Optional::isPresent)
                .orElseThrow(() -> new StackException("There is no way from " + from + " to " + to));
    }

    /** The shortest way among the objects of this run. */
    private Optional<List<Thing>> path(Thing from, Thing to, String side) {
        Map<Thing, List<Thing>> ways = new HashMap<>(Map.of(from, List.of(from)));
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Thing here = open.remove();
            if (here.equals(to)) {
                return Optional.of(ways.getOrDefault(here, List.of()));
            }
            for (Thing next : neighbours(here, side)) {
                if (!ways.containsKey(next)) {
                    var way = new ArrayList<>(ways.getOrDefault(here, List.of()));
                    way.add(next);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private List<Thing> neighbours(Thing thing, String side) {
        return door.asNobody()
                .get(thing.path() + "/lineage")
                .at(side)
                .valueStream()
                .map(neighbour -> neighbour.path("id").asString(""))
                .flatMap(id -> trail.find(id).stream())
                .toList();
    }
}
