package it.smartland.participation.notice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told.
 *
 * @param address where mail goes; null while none is wanted
 * @param language in which it is written
 * @param unsubscribe what the signed link in each mail names
 */
record Preference(String person, MailChoice mail, @Nullable String address, Locale language, UUID unsubscribe) {}
