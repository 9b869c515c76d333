package it.smartland.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of an operation what its controller takes as an argument of the platform's own: a page, a version, a body. */
final class RequestShapes {

    private final Map<String, Schema<?>> bodies = new ConcurrentHashMap<>();

    /** The schemas of the bodies met so far. */
    Map<String, Schema<?>> bodies() {
        return bodies;
    }

    Operation describe(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (type == PageRequest.class) {
                page(operation);
            } else if (type == IfMatch.class) {
                operation.addParametersItem(version());
            } else if (type == Received.class) {
                operation.setRequestBody(body(described(parameter), handler));
            } else if (type == MergePatch.class) {
                operation.setRequestBody(body(patch(described(parameter)), handler));
            }
        }
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            operation.addSecurityItem(new SecurityRequirement().addList(InteroperableDocument.BEARER));
        }
        return operation;
    }

    private static void page(Operation operation) {
        operation.addParametersItem(new QueryParameter()
                .name("limit")
                .description("Items of a page")
                .schema(new IntegerSchema()
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                        ._default(PageRequest.DEFAULT_LIMIT)));
        operation.addParametersItem(new QueryParameter()
                .name("cursor")
                .description("The nextCursor of the page before; nothing for the first page")
                .schema(new StringSchema()));
    }

    private static HeaderParameter version() {
        return header("If-Match", "The ETag of the version that is edited", true);
    }

    private static HeaderParameter idempotencyKey() {
        return header("Idempotency-Key", "A retry with the same key gets the first answer", false);
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(required).schema(new StringSchema());
        return header;
    }

    private Schema<?> described(MethodParameter parameter) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ResolvableType.forMethodParameter(parameter)
                                .getGeneric(0)
                                .getType())
                        .resolveAsRef(true));
        resolved.referencedSchemas.forEach(bodies::put);
        return resolved.schema;
    }

    /** The same members, none required; null takes one away. */
    private Schema<?> patch(Schema<?> replaced) {
        String name = replaced.get$ref().substring(replaced.get$ref().lastIndexOf('/') + 1);
        Schema<?> whole = Objects.requireNonNull(bodies.get(name));
        Schema<?> patch = new Schema<>().types(whole.getTypes());
        whole.getProperties().forEach(patch::addProperty);
        bodies.put(name + "Patch", patch);
        return new Schema<>().$ref(name + "Patch");
    }

    private static RequestBody body(Schema<?> schema, HandlerMethod handler) {
        String mediaType =
                handler.hasMethodAnnotation(PatchMapping.class) ? "application/merge-patch+json" : "application/json";
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(schema)));
    }
}
