package it.smartland.observatory.territory;

import it.smartland.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes over the facts of a reference file, and tells the others of what changed and of nothing else. */
@Service
class TerritoryRegister {

    private final Territories territories;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final Clock clock;

    TerritoryRegister(Territories territories, Outbox outbox, TransactionalOperator transactions, Clock clock) {
        this.territories = territories;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Registers what is new and what differs, all or nothing, and answers how many those are. What the file no longer
     * lists stays: a territory ends by its {@code validTo}, never by being forgotten.
     */
    Mono<Long> register(List<Territory> reference) {
        return territories
                .lock()
                .then(Mono.defer(() ->
                        territories.all().collectMap(known -> known.facts().code())))
                .flatMapMany(known -> Flux.fromStream(changes(reference, known)))
                .concatMap(this::record)
                .count()
                .as(transactions::transactional);
    }

    private Stream<RegisteredTerritory> changes(List<Territory> reference, Map<String, RegisteredTerritory> known) {
        Instant now = clock.instant();
        return reference.stream().flatMap(facts -> change(facts, known.get(facts.code()), now));
    }

    private static Stream<RegisteredTerritory> change(
            Territory facts, @Nullable RegisteredTerritory known, Instant now) {
        if (known == null) {
            return Stream.of(RegisteredTerritory.first(facts, now));
        }
        return known.facts().equals(facts) ? Stream.empty() : Stream.of(known.changedTo(facts, now));
    }

    private Mono<RegisteredTerritory> record(RegisteredTerritory territory) {
        return territories
                .put(territory)
                .then(outbox.append(TerritoryEvents.of(territory)))
                .thenReturn(territory);
    }
}
