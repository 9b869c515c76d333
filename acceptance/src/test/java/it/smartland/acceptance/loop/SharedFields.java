package it.smartland.acceptance.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The plain values that an object's answer and its event both have under one name; the answer shows bodies and the like
 * in full where the event has their code.
 */
record SharedFields(Map<String, Object> shown, Map<String, Object> told) {

    /** Fewer than these would prove little. */
    private static final int ENOUGH = 4;

    static SharedFields of(JsonNode shown, JsonNode told) {
        Map<String, Object> ofAnswer = plain(shown);
        Map<String, Object> ofEvent = plain(told);
        ofAnswer.keySet().retainAll(ofEvent.keySet());
        ofEvent.keySet().retainAll(ofAnswer.keySet());
        return new SharedFields(ofAnswer, ofEvent);
    }

    void assertEqual(String what) {
        assertThat(shown).as("%s: answer and event share too little", what).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(told).as("%s: its event beside its answer", what).isEqualTo(shown);
    }

    private static Map<String, Object> plain(JsonNode object) {
        return object.propertyStream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> value(field.getValue()), (one, same) -> one, TreeMap::new));
    }

    /** 0.94 and 0.940000 are one number, 10:00Z and 11:00+01:00 one instant. */
    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isString() ? instantOrText(node.asString()) : node.asBoolean();
    }

    private static Object instantOrText(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException noInstant) {
            return text;
        }
    }
}
