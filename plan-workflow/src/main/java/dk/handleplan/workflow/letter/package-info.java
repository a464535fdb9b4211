/** The process of a condition that goes with a grant. */
package dk.handleplan.workflow.letter;
