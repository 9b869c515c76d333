package it.smartland.grants.ranking;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.grants.RankingState.Outcome;
import it.smartland.grants.call.Call;
import it.smartland.grants.row.StoredJson;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The rankings that were published. */
@Repository
public class Rankings {

    private static final String ITEMS = """
            select i.*, a.number, a.title, a.applicant from ranking_item i join application a on a.id = i.application
            where i.call = :call order by i.position
            """;

    private final DatabaseClient db;

    Rankings(DatabaseClient db) {
        this.db = db;
    }

    public Mono<PublishedRanking> find(Call call) {
        return db.sql("select granted, published_at from ranking where call = :call")
                .bind("call", call.id())
                .map(Columns.into(
                        row -> Map.entry(row.get("granted", BigDecimal.class), row.get("published_at", Instant.class))))
                .one()
                .zipWhen(found -> items(call.id()).collectList())
                .map(found -> new PublishedRanking(
                        call, found.getT1().getKey(), found.getT1().getValue(), found.getT2()));
    }

    private Flux<RankedItem> items(UUID call) {
        return db.sql(ITEMS)
                .bind("call", call)
                .map(Columns.into(Rankings::item))
                .all();
    }

    Mono<Void> add(PublishedRanking ranking) {
        return db.sql("insert into ranking (call, granted, published_at) values (:call, :granted, :at)")
                .bind("call", ranking.call().id())
                .bind("granted", ranking.granted())
                .bind("at", ranking.publishedAt())
                .then()
                .thenMany(Flux.fromIterable(ranking.items()))
                .concatMap(item -> add(ranking.call().id(), item))
                .then();
    }

    private Mono<Void> add(UUID call, RankedItem item) {
        return db.sql("""
                        insert into ranking_item (
                            call, position, application, total, per_criterion, requested, granted, outcome, tie_break)
                        values (
                            :call, :position, :application, :total, :perCriterion, :requested, :granted, :outcome, :tieBreak)
                        """)
                .bind("call", call)
                .bind("position", item.position())
                .bind("application", item.application())
                .bind("total", item.total())
                .bind("perCriterion", StoredJson.write(item.perCriterion()))
                .bind("requested", item.requested())
                .bind("granted", item.granted())
                .bind("outcome", item.outcome().name())
                .bind("tieBreak", fromOrEmpty(item.tieBreak(), String.class))
                .then();
    }

    /** When each standing submission to a call had been received. */
    Mono<Map<UUID, Instant>> submittedAt(UUID call) {
        return db.sql("select application, submitted_at from submission where call = :call and not superseded")
                .bind("call", call)
                .map(Columns.into(
                        row -> Map.entry(row.get("application", UUID.class), row.get("submitted_at", Instant.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static RankedItem item(Columns row) {
        return new RankedItem(
                row.get("position", Integer.class),
                row.get("application", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("applicant", String.class),
                row.get("total", BigDecimal.class),
                StoredJson.read(row, "per_criterion", new TypeReference<Map<String, BigDecimal>>() {}),
                row.get("requested", BigDecimal.class),
                row.get("granted", BigDecimal.class),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.orNull("tie_break", String.class));
    }
}
