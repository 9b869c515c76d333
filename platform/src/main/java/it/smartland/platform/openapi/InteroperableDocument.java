package it.smartland.platform.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import it.smartland.platform.problem.Problem;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Completes the document that was read from the controllers with what holds for every operation of the suite. */
final class InteroperableDocument implements GlobalOpenApiCustomizer {

    static final String BEARER = "bearer";

    private final ApiDescription api;
    private final RequestShapes shapes;
    private final String publicUrl;

    InteroperableDocument(ApiDescription api, RequestShapes shapes, String publicUrl) {
        this.api = api;
        this.shapes = shapes;
        this.publicUrl = publicUrl;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(info()).servers(List.of(server())).paths(belowTheServer(document.getPaths()));
        complete(document.getComponents() == null ? new Components() : document.getComponents(), document);
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> CommonAnswers.addTo(path, operation)));
    }

    private Info info() {
        Info info = new Info()
                .title(api.title())
                .description(api.description())
                .version("1.0.0")
                .termsOfService(api.terms().toString())
                .contact(new Contact()
                        .name(api.contact().name())
                        .url(api.contact().url().toString()))
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/"));
        info.addExtension("x-summary", api.summary());
        return info;
    }

    private Server server() {
        Server server = new Server().url(publicUrl + api.path()).description("The suite behind its gateway");
        if (!publicUrl.startsWith("https://")) {
            server.addExtension("x-sandbox", true);
        }
        return server;
    }

    private Paths belowTheServer(Paths paths) {
        Paths below = new Paths();
        paths.forEach((path, item) -> {
            if (path.startsWith(api.path())) {
                below.addPathItem(path.substring(api.path().length()), item);
            }
        });
        return below;
    }

    private void complete(Components components, OpenAPI document) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        shapes.bodies().forEach(components::addSchemas);
        CommonAnswers.addTo(components);
        components.addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the suite's realm; reading needs none"));
        document.components(components);
        components.getSchemas().values().forEach(InteroperableDocument::formatNumbersOfMaps);
    }

    /** Every number has a format; those of a map have no annotation that could say theirs. */
    private static void formatNumbersOfMaps(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .map(Schema::getAdditionalProperties)
                    .filter(values -> values instanceof Schema<?> numbers && isNumber(numbers))
                    .forEach(values -> ((Schema<?>) values).setFormat("double"));
        }
    }

    private static boolean isNumber(Schema<?> schema) {
        return "number".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("number"));
    }
}
