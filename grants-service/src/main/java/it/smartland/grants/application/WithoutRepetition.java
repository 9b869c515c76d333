package it.smartland.grants.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** No partner, link or target of an application is named twice. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithoutRepetition.Check.class)
@interface WithoutRepetition {

    String message() default "named-twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells each list that repeats itself. */
    final class Check implements ConstraintValidator<WithoutRepetition, ApplicationRequest> {

        @Override
        public boolean isValid(ApplicationRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return distinct(request.partners(), ApplicationRequest.PartnerRequest::body, "partners", context)
                    & distinct(request.links(), ApplicationRequest.LinkRequest::id, "links", context)
                    & distinct(
                            request.targets(),
                            target -> target.indicator() + "|" + target.territory(),
                            "targets",
                            context);
        }

        private static <T> boolean distinct(
                @Nullable List<T> list,
                Function<T, @Nullable Object> key,
                String property,
                ConstraintValidatorContext context) {
            if (list == null) {
                return true;
            }
            var seen = new HashSet<Object>();
            boolean distinct = list.stream()
                    .filter(Objects::nonNull)
                    .map(key)
                    .filter(Objects::nonNull)
                    .allMatch(seen::add);
            if (!distinct) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(property)
                        .addConstraintViolation();
            }
            return distinct;
        }
    }
}
