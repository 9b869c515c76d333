package it.smartland.participation.moderation;

/** What is wrong with an object, as people report it and moderators find. */
enum Ground {
    OFFENSIVE,
    PERSONAL_DATA,
    FALSE,
    SPAM,
    OFF_TOPIC,
    UNLAWFUL,
    OTHER
}
