/** The end of a year: what is missing, what becomes of each initiative, and what goes on to the next year. */
package dk.handleplan.core.closing;
