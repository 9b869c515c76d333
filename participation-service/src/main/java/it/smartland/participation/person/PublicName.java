package it.smartland.participation.person;

import java.util.Locale;

/** The name under which a citizen takes part: given name and initial of the family name, enough for neighbours. */
final class PublicName {

    private PublicName() {}

    /** {@code Anna R.} of {@code Anna Maria Rossi}; of a single word, which may be an account's name, the initial alone. */
    static String of(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        String initial = initialOf(words[words.length - 1]);
        return words.length == 1 ? initial : words[0] + " " + initial;
    }

    private static String initialOf(String word) {
        int end = word.offsetByCodePoints(0, Math.min(1, word.length()));
        return word.substring(0, end).toUpperCase(Locale.ROOT) + ".";
    }
}
