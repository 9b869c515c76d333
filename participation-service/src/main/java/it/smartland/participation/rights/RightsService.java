package it.smartland.participation.rights;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives people all that is kept of them, and takes them out of it. */
@Service
class RightsService {

    private final DatabaseClient db;
    private final Erasure erasure;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    RightsService(
            DatabaseClient db, Erasure erasure, VoterKeys voters, TransactionalOperator transaction, Clock clock) {
        this.db = db;
        this.erasure = erasure;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<OwnData> export(Caller caller) {
        Optional<VoterKey> voter = voters.of(caller);
        return Flux.fromIterable(Sections.ALL)
                .concatMap(section -> rows(section, caller, voter).map(rows -> Map.entry(section.name(), rows)))
                .collect(
                        LinkedHashMap<String, List<Map<String, Object>>>::new,
                        (all, section) -> all.put(section.getKey(), section.getValue()))
                .map(sections -> new OwnData(clock.instant(), caller.subject(), sections));
    }

    private Mono<List<Map<String, Object>>> rows(Section section, Caller caller, Optional<VoterKey> voter) {
        DatabaseClient.GenericExecuteSpec query = db.sql(section.query());
        DatabaseClient.GenericExecuteSpec bound = section.query().contains(":voter")
                ? query.bind("voter", fromOrEmpty(voter.map(VoterKey::hash).orElse(null), byte[].class))
                : query.bind("subject", caller.subject());
        return bound.fetch().all().collectList();
    }

    Mono<Void> erase(Caller caller) {
        return erasure.of(caller.subject(), voters.of(caller)).as(transaction::transactional);
    }
}
