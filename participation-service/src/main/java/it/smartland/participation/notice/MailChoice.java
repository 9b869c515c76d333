package it.smartland.participation.notice;

/** Whether, and how soon, somebody wants mail. */
enum MailChoice {
    NONE,
    /** One mail in the morning with what is new; none where nothing is. */
    DAILY,
    /** As soon as something happens. */
    AT_ONCE
}
