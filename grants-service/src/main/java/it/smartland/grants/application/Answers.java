package it.smartland.grants.application;

import it.smartland.grants.call.Form;
import it.smartland.grants.call.Form.Question;
import it.smartland.platform.problem.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the answers of an application to the form of its call. */
final class Answers {

    private Answers() {}

    /** What is missing, of another kind or too long; answers that nobody asked for are let be. */
    static List<Fault> faults(Form form, Map<String, Object> answers) {
        return form.questions()
                .flatMap(question -> fault(question, answers.get(question.id())).stream())
                .toList();
    }

    private static Optional<Fault> fault(Question question, @Nullable Object answer) {
        String place = "/answers/" + question.id();
        if (answer == null || (answer instanceof String text && text.isBlank())) {
            return question.required() ? Optional.of(new Fault(place, "required")) : Optional.empty();
        }
        return switch (question.kind()) {
            case TEXT ->
                answer instanceof String text ? tooLong(place, text, question.maxLength()) : ofOtherKind(place);
            case NUMBER -> answer instanceof Number ? Optional.empty() : ofOtherKind(place);
            case YES_NO -> answer instanceof Boolean ? Optional.empty() : ofOtherKind(place);
        };
    }

    private static Optional<Fault> ofOtherKind(String place) {
        return Optional.of(new Fault(place, "type"));
    }

    private static Optional<Fault> tooLong(String place, String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(new Fault(place, "length", 0, most))
                : Optional.empty();
    }
}
