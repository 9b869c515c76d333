package it.smartland.participation.challenge;

import io.r2dbc.postgresql.codec.Json;
import it.smartland.platform.row.Columns;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The phases of a challenge in the column that holds them. */
public final class StoredPhases {

    private static final TypeReference<List<Phase>> PHASES = new TypeReference<>() {};
    private static final String NONE = "[]";

    private StoredPhases() {}

    static Json write(List<Phase> phases) {
        return Json.of(JsonMapper.shared().writeValueAsString(phases));
    }

    /** Of a row with the column {@code phases}; most have none, and that is read for every vote. */
    public static List<Phase> of(Columns row) {
        String stored = row.get("phases", Json.class).asString();
        return stored.equals(NONE) ? List.of() : JsonMapper.shared().readValue(stored, PHASES);
    }
}
