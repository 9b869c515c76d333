package it.smartland.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a member be null where its record says {@code @Nullable}: answers write nulls out, and the contract says so. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class Nullability implements ModelConverter {

    private static final List<Class<? extends Annotation>> DEMANDS =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            admitNulls(described, defined(schema, context).getProperties());
        }
        return schema;
    }

    private static Schema defined(Schema schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), schema);
    }

    private static void admitNulls(Class<?> described, @Nullable Map<String, Schema> members) {
        if (members == null) {
            return;
        }
        for (RecordComponent component : described.getRecordComponents()) {
            if (mayBeNull(component)) {
                members.computeIfPresent(component.getName(), (name, member) -> orNull(member));
            }
        }
    }

    /** What a request must name is null only until it has been validated. */
    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && DEMANDS.stream().noneMatch(component.getAccessor()::isAnnotationPresent);
    }

    private static Schema orNull(Schema member) {
        if (member.get$ref() != null) {
            return new Schema<>().anyOf(List.of(member, new Schema<>().types(Set.of("null"))));
        }
        if (member.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(member.getTypes());
            types.add("null");
            member.setTypes(types);
        }
        if (member.getEnum() != null && !member.getEnum().contains(null)) {
            List<Object> values = new ArrayList<>(member.getEnum());
            values.add(null);
            member.setEnum(values);
        }
        return member;
    }
}
