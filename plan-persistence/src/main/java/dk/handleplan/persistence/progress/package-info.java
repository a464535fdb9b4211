/** Counts of what was accepted about the initiatives of a plan. */
package dk.handleplan.persistence.progress;
