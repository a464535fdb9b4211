package dk.handleplan.core.initiative;

/** What is in a file, and its name. */
public record AttachedFile(String name, byte[] content) {}
