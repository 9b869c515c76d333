package it.smartland.observatory.indicator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The greatest value that can be is not below the least. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RangeInOrder.Check.class)
@interface RangeInOrder {

    String message() default "not-below-minimum";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the fault at {@code maximum}. */
    final class Check implements ConstraintValidator<RangeInOrder, IndicatorRequest> {

        @Override
        public boolean isValid(IndicatorRequest request, ConstraintValidatorContext context) {
            if (request.minimum() == null
                    || request.maximum() == null
                    || request.minimum().compareTo(request.maximum()) <= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("maximum")
                    .addConstraintViolation();
            return false;
        }
    }
}
