package it.smartland.participation.solution;

import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows solutions with the names of the bodies that wrote them. */
@Component
public class SolutionViews {

    private final Bodies bodies;
    private final SolutionProperties properties;

    SolutionViews(Bodies bodies, SolutionProperties properties) {
        this.bodies = bodies;
        this.properties = properties;
    }

    public Mono<SolutionView> of(CountedSolution counted, @Nullable Caller caller) {
        return bodies.named(authors(List.of(counted)))
                .map(names -> SolutionView.of(counted, names, properties.editWindow(), caller));
    }

    Mono<Page<SolutionView>> of(Page<CountedSolution> page, @Nullable Caller caller) {
        return bodies.named(authors(page.items()))
                .map(names -> page.map(counted -> SolutionView.of(counted, names, properties.editWindow(), caller)));
    }

    private static List<String> authors(List<CountedSolution> solutions) {
        return solutions.stream()
                .map(CountedSolution::solution)
                .flatMap(solution -> Stream.concat(Stream.of(solution.author()), solution.coAuthors().stream()))
                .flatMap(author -> Stream.ofNullable(author.body()))
                .toList();
    }
}
