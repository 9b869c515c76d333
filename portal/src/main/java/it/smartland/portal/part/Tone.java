package it.smartland.portal.part;

/** What a notice or a status asks of the reader; always shown with its icon and a word, never by colour alone. */
public enum Tone {
    NEUTRAL("it-info-circle"),
    INFO("it-info-circle"),
    SUCCESS("it-check-circle"),
    WARNING("it-warning-circle"),
    DANGER("it-error");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}
