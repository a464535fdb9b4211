package dk.handleplan.core.journal;

/** What a document was made for. */
public enum Origin {
    /** The draft was sent to be heard, or corrected. */
    HEARD,
    PUBLISHED,
    /** The plan is older than this product. */
    REGISTERED,
    CLOSED,
    ADJUSTED,
    /** Somebody asked for it. */
    ORDERED,
    /** It was published before documents were kept. */
    MISSING
}
