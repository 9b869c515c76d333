package it.smartland.portal.act;

import com.github.f4b6a3.uuid.UuidCreator;

/** The key of one form shown to one reader. */
final class FormKey {

    private FormKey() {}

    static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
