package it.smartland.participation.challenge;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The instant at which a challenge closes comes after the one at which it opens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ClosesAfterItOpens.Check.class)
@interface ClosesAfterItOpens {

    String message() default "closes-after-it-opens";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the fault at {@code closesAt}. */
    final class Check implements ConstraintValidator<ClosesAfterItOpens, ChallengeRequest> {

        @Override
        public boolean isValid(ChallengeRequest request, ConstraintValidatorContext context) {
            if (request.opensAt() == null
                    || request.closesAt() == null
                    || request.opensAt().isBefore(request.closesAt())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("closesAt")
                    .addConstraintViolation();
            return false;
        }
    }
}
