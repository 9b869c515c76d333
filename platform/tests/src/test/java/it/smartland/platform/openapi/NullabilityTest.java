package it.smartland.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NullabilityTest {

    private static JsonNode members;

    @BeforeAll
    static void describe() throws Exception {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new Nullability());
        String drawn = Json31.mapper().writeValueAsString(converters.readAll(Lamp.class));
        members = JsonMapper.shared().readTree(drawn).at("/Lamp/properties");
    }

    @Test
    void admitsNullWhereTheRecordSaysSo() {
        assertThat(members.at("/name/type").toString()).isEqualTo("\"string\"");
        assertThat(members.at("/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(members.at("/spare/anyOf/1/type").toString()).isEqualTo("\"null\"");
    }

    @Test
    void admitsNullAmongTheValuesOfAnEnumerationToo() {
        assertThat(members.at("/colour/enum").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
        assertThat(members.at("/shade/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(members.at("/shade/enum").toString()).isEqualTo("[\"RED\",\"GREEN\",null]");
    }

    @Test
    void admitsNoNullWhereARequestIsRefusedForIt() {
        assertThat(members.at("/demanded/type").toString()).isEqualTo("\"string\"");
        assertThat(members.at("/demanded/enum").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
    }

    enum Colour {
        RED,
        GREEN
    }

    record Bulb(int watts) {}

    record Lamp(
            String name,
            @Nullable String note,
            Colour colour,
            @Nullable Colour shade,
            @NotNull @Nullable Colour demanded,
            @Nullable Bulb spare) {}
}
