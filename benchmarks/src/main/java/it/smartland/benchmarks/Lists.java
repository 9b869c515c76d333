package it.smartland.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that people open first, over all that a {@link Crowd} has left. */
final class Lists {

    private final Visitors visitors;
    private final Seed seed;
    private final Load load;

    Lists(Visitors visitors, Seed seed, Load load) {
        this.visitors = visitors;
        this.seed = seed;
        this.load = load;
    }

    List<Figure> measure() throws Exception {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("20,000 solutions, the newest", "/solutions?limit=20");
        lists.put("20,000 solutions, the best", "/solutions?limit=20&sort=BEST");
        lists.put("20,000 solutions, a word searched", "/solutions?limit=20&q=cooperativa");
        lists.put(
                "the opinions on one, the best",
                "/solutions/" + seed.solutions().getFirst() + "/opinions?sort=BEST");
        lists.put("the challenges", "/challenges?limit=20");
        lists.put("the four statistics", "/statistics");
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, String> list : lists.entrySet()) {
            Measured measured = load.of(visitors.get(Seed.BASE + list.getValue()));
            figures.add(Figure.rate(list.getKey(), load.workers() + " clients, a closed loop", measured));
        }
        return figures;
    }
}
