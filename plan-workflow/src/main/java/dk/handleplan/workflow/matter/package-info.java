/** The process of a matter that a council raised. */
package dk.handleplan.workflow.matter;
