package it.smartland.contracts.catalogue;

/** How far a body has come in adopting a practice. */
public enum Stage {
    INTERESTED,
    PLANNED,
    RUNNING,
    COMPLETED,
    DROPPED
}
