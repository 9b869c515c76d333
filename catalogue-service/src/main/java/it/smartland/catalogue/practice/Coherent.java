package it.smartland.catalogue.practice;

import it.smartland.contracts.catalogue.Evidence;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A practice ends after it starts, and is called good only with a result to show. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Coherent.Check.class)
@interface Coherent {

    String message() default "invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells each fault at the field that is to be mended. */
    final class Check implements ConstraintValidator<Coherent, PracticeRequest> {

        @Override
        public boolean isValid(PracticeRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean inOrder = request.startYear() == null
                    || request.endYear() == null
                    || request.startYear() <= request.endYear();
            boolean shown = request.evidence() != Evidence.GOOD
                    || (request.results() != null && !request.results().isEmpty());
            return require(inOrder, "endYear", "ends-after-it-starts", context)
                    & require(shown, "results", "good-is-measured", context);
        }

        private static boolean require(boolean kept, String field, String rule, ConstraintValidatorContext context) {
            if (!kept) {
                context.buildConstraintViolationWithTemplate(rule)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return kept;
        }
    }
}
