package it.smartland.observatory.territory;

import it.smartland.contracts.observatory.TerritoryLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which territories a reader looks for.
 *
 * @param level one level, or all of them
 * @param asOf the day on which they stood; a territory whose validity nobody told stood always
 * @param name a part of the name, written as people write it; empty for all
 */
record TerritorySearch(@Nullable TerritoryLevel level, LocalDate asOf, String name) {}
