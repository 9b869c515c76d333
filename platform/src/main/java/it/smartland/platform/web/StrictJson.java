package it.smartland.platform.web;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as requests must write it: no unknown field, no value of another type, nothing twice. Amounts alone may be
 * strings, since a JSON number has no exact decimals.
 */
final class StrictJson {

    private StrictJson() {}

    static JsonMapper of(JsonMapper json) {
        JsonMapper.Builder strict = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            strict.withCoercionConfig(
                    type,
                    refused -> refused.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        }
        strict.withCoercionConfig(
                LogicalType.Boolean, refused -> refused.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
        strict.withCoercionConfig(
                LogicalType.Textual,
                refused -> refused.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        strict.withCoercionConfig(
                BigDecimal.class, amount -> amount.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert));
        return strict.addModule(new SimpleModule().setDeserializerModifier(new WrittenTimes()))
                .build();
    }
}
