package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which adoptions are listed; what is null leaves all. */
record AdoptionFilter(
        @Nullable UUID practice,
        @Nullable String adopter,
        @Nullable Stage stage) {

    String where() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        values().keySet().forEach(name -> conditions.add("a." + name + " = :" + name));
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (practice != null) {
            values.put("practice", practice);
        }
        if (adopter != null) {
            values.put("adopter", adopter);
        }
        if (stage != null) {
            values.put("stage", stage.name());
        }
        return values;
    }
}
