/** Closed years as they were on the day they were closed. */
package dk.handleplan.core.archive;
