/** The process of the year. */
package dk.handleplan.workflow.cycle;
