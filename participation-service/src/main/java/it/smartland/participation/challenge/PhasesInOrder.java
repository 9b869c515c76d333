package it.smartland.participation.challenge;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each phase of a challenge ends after it begins, begins where no other runs, and lies between opening and closing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhasesInOrder.Check.class)
@interface PhasesInOrder {

    String message() default "phases-in-order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the fault at every phase that is out of order. */
    final class Check implements ConstraintValidator<PhasesInOrder, ChallengeRequest> {

        @Override
        public boolean isValid(ChallengeRequest request, ConstraintValidatorContext context) {
            List<PhaseRequest> phases = request.phases();
            boolean valid = true;
            for (int i = 0; phases != null && i < phases.size(); i++) {
                @Nullable
                Instant earliest =
                        i == 0 ? request.opensAt() : phases.get(i - 1).to();
                if (!inOrder(earliest, phases.get(i), request.closesAt())) {
                    tell(context, i);
                    valid = false;
                }
            }
            return valid;
        }

        /** What is missing is a fault of its own, told elsewhere. */
        private static boolean inOrder(@Nullable Instant earliest, PhaseRequest phase, @Nullable Instant latest) {
            return ordered(earliest, phase.from())
                    && ordered(phase.to(), latest)
                    && (phase.from() == null
                            || phase.to() == null
                            || phase.from().isBefore(phase.to()));
        }

        private static boolean ordered(@Nullable Instant first, @Nullable Instant second) {
            return first == null || second == null || !first.isAfter(second);
        }

        private static void tell(ConstraintValidatorContext context, int phase) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("phases")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(phase)
                    .addConstraintViolation();
        }
    }
}
