package dk.handleplan.core.initiative;

/** Whether files may be added and removed now, and which. */
public record AttachmentPermission(boolean granted, AttachmentRules rules) {}
