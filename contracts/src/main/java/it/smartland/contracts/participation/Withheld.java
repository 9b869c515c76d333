package it.smartland.contracts.participation;

/** What stands in an event in place of a text that moderators took out of sight. */
public final class Withheld {

    public static final String TEXT = "[…]";

    private Withheld() {}
}
