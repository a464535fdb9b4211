package dk.handleplan.core.organisation;

/** How often a person wants mail. */
public enum MailRhythm {
    /** As things happen, what happens together in one mail. */
    SOON,
    /** Once a day, in the morning. */
    DAILY
}
