package it.smartland.grants.row;

import io.r2dbc.postgresql.codec.Json;
import it.smartland.platform.row.Columns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Structures in jsonb columns; members that are not known any more are passed over. */
public final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StoredJson() {}

    public static Json write(Object value) {
        return Json.of(JSON.writeValueAsString(value));
    }

    public static <T> T read(Columns row, String column, Class<T> type) {
        return JSON.readValue(row.get(column, Json.class).asString(), type);
    }

    public static <T> T read(Columns row, String column, TypeReference<T> type) {
        return JSON.readValue(row.get(column, Json.class).asString(), type);
    }

    public static <T> @Nullable T orNull(Columns row, String column, Class<T> type) {
        Json json = row.orNull(column, Json.class);
        return json == null ? null : JSON.readValue(json.asString(), type);
    }

    /** A column of the type {@code text[]}. */
    public static List<String> texts(Columns row, String column) {
        return List.of(row.get(column, String[].class));
    }
}
