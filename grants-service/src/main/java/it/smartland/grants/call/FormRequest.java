package it.smartland.grants.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a call, as the office writes it. */
record FormRequest(@NotNull @Size(max = 20) @Nullable List<@NotNull @Valid SectionRequest> sections) {

    private static final int USUAL_LENGTH = 5000;

    /** A part of it. */
    record SectionRequest(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_-]+") @Nullable
            String id,

            @NotBlank @Size(max = 200) @Nullable String title,
            @NotNull @Size(max = 50) @Nullable List<@NotNull @Valid QuestionRequest> questions) {

        Form.Section section() {
            return new Form.Section(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(questions).stream()
                            .map(QuestionRequest::question)
                            .toList());
        }
    }

    /**
     * One question.
     *
     * @param kind TEXT unless said
     * @param required false unless said
     * @param maxLength of a text; 5000 unless said
     */
    record QuestionRequest(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_-]+") @Nullable
            String id,

            @NotBlank @Size(max = 500) @Nullable String title,
            Form.@Nullable Kind kind,
            @Nullable Boolean required,
            @Min(1) @Max(20000) @Nullable Integer maxLength) {

        Form.Question question() {
            return new Form.Question(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(title),
                    Objects.requireNonNullElse(kind, Form.Kind.TEXT),
                    Boolean.TRUE.equals(required),
                    Objects.requireNonNullElse(maxLength, USUAL_LENGTH));
        }
    }

    Form form() {
        return new Form(Objects.requireNonNull(sections).stream()
                .map(SectionRequest::section)
                .toList());
    }
}
