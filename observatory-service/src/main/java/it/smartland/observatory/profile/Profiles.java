package it.smartland.observatory.profile;

import it.smartland.contracts.observatory.Polarity;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.profile.ProfileView.Item;
import it.smartland.observatory.profile.ProfileView.Name;
import it.smartland.observatory.territory.Places.Place;
import it.smartland.platform.row.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The latest value of every public indicator on a territory, beside those of its siblings in the same period. */
@Repository
class Profiles {

    private static final int MORE_DECIMALS = 2;

    private static final String PROFILE = """
            with latest as (
                select distinct on (o.indicator) o.indicator, o.period, o.value
                from observation o
                where o.territory = :territory and o.superseded is null and o.value is not null
                order by o.indicator, o.starts desc, o.period desc),
            sibling as (
                select code from territory
                where level = :level and parent is not distinct from :parent
                  and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day))
            select i.code, i.name_it, i.name_en, i.unit, i.polarity, l.period, l.value,
                avg(o.value) as mean, count(*) as of,
                1 + count(*) filter (where case i.polarity when 'NEGATIVE' then o.value < l.value else o.value > l.value end)
                    as rank
            from latest l
                join indicator i on i.code = l.indicator and i.status = 'PUBLISHED'
                join observation o on o.indicator = l.indicator and o.period = l.period and o.superseded is null
                    and o.value is not null
                join sibling s on s.code = o.territory
            group by i.code, l.period, l.value
            order by i.theme, i.code
            """;

    private final DatabaseClient db;
    private final Clock clock;

    Profiles(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Mono<ProfileView> of(Place place) {
        return db.sql(PROFILE)
                .bind("territory", place.code())
                .bind("level", place.level().name())
                .bind("parent", Parameter.fromOrEmpty(place.parent(), String.class))
                .bind("day", LocalDate.now(clock.withZone(ObservatoryApi.ROME)))
                .map(Columns.into(Profiles::item))
                .all()
                .collectList()
                .map(ProfileView::new);
    }

    private static Item item(Columns row) {
        BigDecimal value = row.get("value", BigDecimal.class);
        BigDecimal mean = row.get("mean", BigDecimal.class)
                .setScale(Math.max(0, value.scale()) + MORE_DECIMALS, RoundingMode.HALF_UP);
        Polarity polarity = Polarity.valueOf(row.get("polarity", String.class));
        return new Item(
                row.get("code", String.class),
                new Name(row.get("name_it", String.class), row.get("name_en", String.class)),
                row.get("unit", String.class),
                polarity,
                row.get("period", String.class),
                value,
                mean,
                row.get("rank", Long.class),
                row.get("of", Long.class),
                Direction.of(value, mean, polarity));
    }
}
