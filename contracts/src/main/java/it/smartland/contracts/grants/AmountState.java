package it.smartland.contracts.grants;

/**
 * Money, exact to the cent.
 *
 * @param amount a decimal string with two places, such as {@code 8000.00}
 * @param currency ISO 4217, such as {@code EUR}
 */
public record AmountState(String amount, String currency) {}
