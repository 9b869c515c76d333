package it.smartland.contracts.observatory;

/** On which side of its threshold a value raises an alert; a value that equals the threshold raises none. */
public enum AlertOperator {
    BELOW,
    ABOVE
}
