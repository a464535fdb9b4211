package dk.handleplan.core.reassessment;

/**
 * What is written of an outside event.
 *
 * @param inForce from when it holds, as precise as it is known: 1. oktober 2014, efteråret 2018
 * @param words what it changes for the initiatives; may be empty
 */
public record EventFacts(EventKind kind, String title, String inForce, String words) {}
