package it.smartland.platform.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the committed contract, read once. It is not drawn at run time: springdoc reads class files on the event loop,
 * and what was reviewed is what clients should get.
 */
@Hidden
@RestController
class ContractController {

    private final String contract;

    ContractController(Resource contract) {
        try {
            this.contract = contract.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "${smartland.api.path}/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String contract() {
        return contract;
    }
}
