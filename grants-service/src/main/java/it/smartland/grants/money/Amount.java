package it.smartland.grants.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.grants.AmountState;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money in a request or an answer.
 *
 * @param amount a decimal string with two places at most
 * @param currency EUR, the only one so far
 */
public record Amount(
        @NotNull
        @Positive
        @Digits(integer = 13, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = "string", example = "8000.00")
        @Nullable
        BigDecimal amount,

        @Pattern(regexp = CURRENCY) @Schema(example = CURRENCY) @Nullable
        String currency) {

    public static final String CURRENCY = "EUR";
    private static final int PLACES = 2;

    public static Amount of(BigDecimal amount) {
        return new Amount(exact(amount), CURRENCY);
    }

    public static @Nullable Amount orNull(@Nullable BigDecimal amount) {
        return amount == null ? null : of(amount);
    }

    /** The same amount with two places; a third one that is not zero is a defect of the caller's and fails. */
    public static BigDecimal exact(BigDecimal amount) {
        return amount.setScale(PLACES, RoundingMode.UNNECESSARY);
    }

    /** As it is told in events. */
    public static AmountState state(BigDecimal amount) {
        return new AmountState(exact(amount).toPlainString(), CURRENCY);
    }

    public static @Nullable AmountState stateOrNull(@Nullable BigDecimal amount) {
        return amount == null ? null : state(amount);
    }

    /** The figure of a valid request. */
    public BigDecimal value() {
        return exact(Objects.requireNonNull(amount));
    }
}
