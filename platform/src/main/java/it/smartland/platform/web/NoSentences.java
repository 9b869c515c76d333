package it.smartland.platform.web;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves the message of a broken constraint as it is written at the constraint. */
final class NoSentences implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
