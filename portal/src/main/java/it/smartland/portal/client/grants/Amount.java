package it.smartland.portal.client.grants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money.
 *
 * @param amount a decimal string
 */
public record Amount(String amount, String currency) {

    private static final String EURO = "EUR";

    public static @Nullable Amount orNull(@Nullable BigDecimal euros) {
        return euros == null ? null : new Amount(euros.toPlainString(), EURO);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }
}
