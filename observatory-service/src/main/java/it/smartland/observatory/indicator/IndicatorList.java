package it.smartland.observatory.indicator;

import it.smartland.contracts.observatory.DataTheme;
import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Indicators with the periods that they have values for, page by page in the order of their codes. */
@Repository
class IndicatorList {

    private static final String PERIODS = """
            select i.*, array(select distinct on (s.starts, s.period) s.period from series s where s.indicator = i.code
                              order by s.starts, s.period) as periods
            from indicator i
            """;

    private static final String CHOSEN = """
            where i.status = :status and (i.theme = :theme or :theme is null)
              and search_key(i.name_it || ' ' || i.name_en || ' ' || i.code) like '%' || search_key(:q) || '%'
            """;

    private final DatabaseClient db;

    IndicatorList(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Which indicators are listed.
     *
     * @param q a part of the name or the code, written as people write it; empty for all
     */
    record Filter(IndicatorStatus status, @Nullable DataTheme theme, String q) {}

    Mono<IndicatorView> one(String code) {
        return db.sql(PERIODS + "where i.code = :code")
                .bind("code", code)
                .map(Columns.into(IndicatorList::view))
                .one();
    }

    Mono<Page<IndicatorView>> page(Filter filter, PageRequest page) {
        return bound(PERIODS + CHOSEN + "and i.code > :after order by i.code limit :fetch", filter)
                .bind("after", page.after().map(cursor -> cursor.text(0)).orElse(""))
                .bind("fetch", page.fetch())
                .map(Columns.into(IndicatorList::view))
                .all()
                .collectList()
                .map(found -> Page.of(found, page, last -> Cursor.at(last.code())));
    }

    Mono<Long> total(Filter filter) {
        return bound("select count(*) from indicator i " + CHOSEN, filter)
                .mapValue(Long.class)
                .one();
    }

    private GenericExecuteSpec bound(String statement, Filter filter) {
        String theme = filter.theme() == null ? null : filter.theme().name();
        return db.sql(statement)
                .bind("status", filter.status().name())
                .bind("theme", Parameter.fromOrEmpty(theme, String.class))
                .bind("q", filter.q());
    }

    private static IndicatorView view(Columns row) {
        return IndicatorView.of(Indicators.indicator(row), List.of(row.get("periods", String[].class)));
    }
}
