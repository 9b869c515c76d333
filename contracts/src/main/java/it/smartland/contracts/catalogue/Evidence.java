package it.smartland.contracts.catalogue;

/** How well it is shown that a practice works. */
public enum Evidence {
    /** It was done, and told by those who did it. */
    EXPERIENCE,
    /** It worked where it was done, and is not yet proven elsewhere. */
    PROMISING,
    /** Its results were measured. */
    GOOD
}
