package dk.handleplan.core.journal;

import java.util.UUID;

/** Documents of which each new version supersedes the one before. */
public record Series(DocumentKind kind, UUID subjectId, Variant variant) {}
