package it.smartland.servers;

/** What a server's data must survive. */
public enum Durability {
    /** A power cut: every acknowledged write is on the disk. */
    DURABLE,
    /** The end of its process, but no power cut: for tests, quicker. */
    THROW_AWAY
}
