package it.smartland.platform.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions that the rows of a list meet all, and the values that they name. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition that names this value; none where there is no value. */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A value that what is selected names, and no condition. */
    public Where naming(String name, Object value) {
        values.put(name, value);
        return this;
    }

    List<String> conditions() {
        return Collections.unmodifiableList(conditions);
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
