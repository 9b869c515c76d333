package it.smartland.grants.call;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parts of a call must be to each other: dates in order, weights that make a whole, ties that can be told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentCall.Check.class)
@interface CoherentCall {

    String message() default "coherent-call";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells every fault at its own place. */
    final class Check implements ConstraintValidator<CoherentCall, CallRequest> {

        @Override
        public boolean isValid(CallRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            List<CriterionRequest> criteria = known(request.criteria());
            Set<String> ids = criteria.stream()
                    .map(CriterionRequest::id)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            boolean fine = holds(opensFirst(request), "closesAt", "closes-after-it-opens", context);
            fine &= holds(weighHundred(criteria), "criteria", "weights-sum-to-100", context);
            fine &= holds(criteria.isEmpty() || ids.size() == criteria.size(), "criteria", "ids-are-unique", context);
            fine &= holds(ties(request, ids), "tieOrder", "tie-order-names-criteria", context);
            return fine & holds(grantWithinBudget(request), "maxGrant", "grant-within-budget", context);
        }

        private static boolean opensFirst(CallRequest request) {
            return request.opensAt() == null
                    || request.closesAt() == null
                    || request.opensAt().isBefore(request.closesAt());
        }

        private static boolean weighHundred(List<CriterionRequest> criteria) {
            if (criteria.isEmpty() || criteria.stream().anyMatch(criterion -> criterion.weight() == null)) {
                return true;
            }
            BigDecimal sum = criteria.stream()
                    .map(criterion -> Objects.requireNonNull(criterion.weight()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(Criterion.WHOLE) == 0;
        }

        private static boolean ties(CallRequest request, Set<String> ids) {
            List<String> order = known(request.tieOrder());
            return ids.containsAll(order) && new HashSet<>(order).size() == order.size();
        }

        private static boolean grantWithinBudget(CallRequest request) {
            BigDecimal budget =
                    request.budget() == null ? null : request.budget().amount();
            BigDecimal grant =
                    request.maxGrant() == null ? null : request.maxGrant().amount();
            return budget == null || grant == null || grant.compareTo(budget) <= 0;
        }

        private static <T> List<T> known(@Nullable List<T> list) {
            return list == null
                    ? List.of()
                    : list.stream().filter(Objects::nonNull).toList();
        }

        private static boolean holds(
                boolean rule, String property, String message, ConstraintValidatorContext context) {
            if (!rule) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(property)
                        .addConstraintViolation();
            }
            return rule;
        }
    }
}
