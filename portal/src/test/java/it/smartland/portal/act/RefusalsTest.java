package it.smartland.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.problem.Problem;
import it.smartland.portal.client.Refused;
import it.smartland.portal.part.FieldFault;
import it.smartland.portal.part.Form;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class RefusalsTest {

    private static final Set<String> FIELDS = Set.of("title", "text");

    @Test
    void putsEveryFaultAtItsFieldAndKeepsWhatWasTyped() {
        Form form = Act.fresh().with("title", "Ciao");
        Refused refusal = refusal(List.of(
                new Problem.Error("/title", "length", "Troppo corto."),
                new Problem.Error("/text/0", "required", "Manca."),
                new Problem.Error("/practices/2", "invalid", "Non esiste.")));

        Form explained = Refusals.explain(form, refusal, FIELDS);

        assertThat(explained.value("title")).isEqualTo("Ciao");
        assertThat(explained.faults())
                .containsExactly(
                        new FieldFault("title", "Troppo corto."),
                        new FieldFault("text", "Manca."),
                        new FieldFault(null, "Non esiste."));
    }

    @Test
    void saysTheReasonWhenNoFieldIsAtFault() {
        Form explained = Refusals.explain(Act.fresh(), refusal(null), FIELDS);

        assertThat(explained.faults()).containsExactly(new FieldFault(null, "La sfida è chiusa."));
    }

    @Test
    void countsTheNextAttemptAsAnotherAct() {
        Form form = Act.fresh();

        assertThat(Refusals.explain(form, refusal(null), FIELDS).value(Act.KEY))
                .isNotEmpty()
                .isNotEqualTo(form.value(Act.KEY));
    }

    private static Refused refusal(List<Problem.Error> errors) {
        return new Refused(
                HttpStatus.CONFLICT,
                new Problem(URI.create("urn:x"), "Chiusa", 409, "La sfida è chiusa.", "/x", "t", errors));
    }
}
