package it.smartland.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.MergePatch;
import it.smartland.platform.web.Received;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

class RequestShapesTest {

    private final RequestShapes shapes = new RequestShapes();

    @Test
    void saysHowAListIsPaged() {
        Operation list = described("list");

        assertThat(list.getParameters()).extracting(Parameter::getName).containsExactly("limit", "cursor");
        assertThat(list.getParameters().getFirst().getSchema().getMaximum()).isEqualByComparingTo("100");
        assertThat(list.getSecurity()).isNull();
    }

    @Test
    void saysThatAnEditNamesItsVersionAndSendsAMergePatch() {
        Operation edit = described("edit");

        assertThat(edit.getParameters())
                .singleElement()
                .returns("If-Match", Parameter::getName)
                .returns(true, Parameter::getRequired);
        assertThat(edit.getRequestBody().getRequired()).isTrue();
        assertThat(edit.getRequestBody().getContent()).containsOnlyKeys("application/merge-patch+json");
        assertThat(edit.getSecurity()).hasSize(1);
    }

    @Test
    void demandsNoMemberOfAPatch() {
        Operation amend = described("amend");

        assertThat(amend.getRequestBody()
                        .getContent()
                        .get("application/merge-patch+json")
                        .getSchema()
                        .get$ref())
                .isEqualTo("#/components/schemas/DraftPatch");
        Schema<?> patch = shapes.bodies().get("DraftPatch");
        assertThat(patch.getProperties()).containsOnlyKeys("title", "summary");
        assertThat(patch.getRequired()).isNull();
        assertThat(shapes.bodies().get("Draft").getRequired()).containsExactly("title");
    }

    @Test
    void describesTheBodyItReceivesWithWhatIsRequiredOfIt() {
        Operation create = described("create");

        assertThat(create.getRequestBody()
                        .getContent()
                        .get("application/json")
                        .getSchema()
                        .get$ref())
                .isEqualTo("#/components/schemas/Draft");
        Schema<?> draft = shapes.bodies().get("Draft");
        assertThat(draft.getProperties()).containsOnlyKeys("title", "summary");
        assertThat(draft.getRequired()).containsExactly("title");
    }

    @Test
    void offersARetryThatCountsOnce() {
        assertThat(described("create").getParameters())
                .singleElement()
                .returns("Idempotency-Key", Parameter::getName)
                .returns(false, Parameter::getRequired);
    }

    private Operation described(String method) {
        Method handler = Stream.of(Things.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return shapes.describe(new Operation(), new HandlerMethod(new Things(), handler));
    }

    record Draft(@NotBlank String title, String summary) {}

    static final class Things {

        @GetMapping
        public void list(PageRequest page) {
            // only its signature is read
        }

        @PostMapping
        public void create(Received<Draft> draft) {
            // only its signature is read
        }

        @PatchMapping
        public void amend(MergePatch<Draft> patch) {
            // only its signature is read
        }

        @PatchMapping
        public void edit(IfMatch version, Received<Draft> draft) {
            // only its signature is read
        }
    }
}
