package it.smartland.participation.moderation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who hides or refuses something says what is wrong with it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GroundWhereAdverse.Check.class)
@interface GroundWhereAdverse {

    String message() default "ground-where-adverse";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the fault at {@code ground}. */
    final class Check implements ConstraintValidator<GroundWhereAdverse, DecisionRequest> {

        @Override
        public boolean isValid(DecisionRequest request, ConstraintValidatorContext context) {
            Decision decision = request.decision();
            if (decision == null || !decision.needsGround() || request.ground() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("ground")
                    .addConstraintViolation();
            return false;
        }
    }
}
