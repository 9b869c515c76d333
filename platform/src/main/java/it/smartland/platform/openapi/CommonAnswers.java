package it.smartland.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The refusals that any operation may answer, each a problem document, and the headers that every answer carries. */
final class CommonAnswers {

    private static final Map<String, String> RATE_LIMIT = new TreeMap<>(Map.of(
            "X-RateLimit-Limit", "Requests that may be made at once",
            "X-RateLimit-Remaining", "Requests left",
            "X-RateLimit-Reset", "Seconds until more are left"));

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read",
            "401", "The token is missing, expired or not valid",
            "403", "The caller is not entitled",
            "404", "There is nothing here, or nothing public",
            "409", "The present state does not allow it",
            "412", "The version is stale",
            "422", "The content breaks the rules that are listed",
            "428", "If-Match is missing",
            "429", "Too many requests",
            "503", "The service cannot answer now"));

    private CommonAnswers() {}

    static void addTo(Components components) {
        RATE_LIMIT.forEach((name, meaning) -> components.addHeaders(name, integer(meaning)));
        components.addHeaders("Retry-After", integer("Seconds to wait before the next try"));
        REFUSALS.forEach((status, meaning) -> components.addResponses(status, refusal(status, meaning)));
        components.addResponses("default", refusal("default", "Any other refusal"));
    }

    static void addTo(String path, Operation operation) {
        ApiResponses answers = operation.getResponses();
        answers.values().forEach(CommonAnswers::limited);
        refusals(path, operation).forEach(status -> answers.addApiResponse(status, new ApiResponse().$ref(status)));
    }

    private static List<String> refusals(String path, Operation operation) {
        boolean acts = operation.getSecurity() != null;
        boolean versioned = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        Stream<String> specific = REFUSALS.keySet().stream().filter(status -> switch (status) {
            case "400" -> acts || operation.getParameters() != null;
            case "401", "403", "409" -> acts;
            case "404" -> path.contains("{");
            case "412", "428" -> versioned;
            case "422" -> operation.getRequestBody() != null;
            default -> true;
        });
        return Stream.concat(specific, Stream.of("default")).toList();
    }

    private static ApiResponse refusal(String status, String meaning) {
        ApiResponse refusal = new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref("Problem"))));
        limited(refusal);
        if (status.equals("429") || status.equals("503")) {
            refusal.addHeaderObject("Retry-After", new Header().$ref("Retry-After"));
        }
        return refusal;
    }

    private static void limited(ApiResponse answer) {
        RATE_LIMIT.keySet().forEach(name -> answer.addHeaderObject(name, new Header().$ref(name)));
    }

    private static Header integer(String meaning) {
        return new Header().description(meaning).schema(new IntegerSchema().format("int32"));
    }
}
