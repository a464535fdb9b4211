/** The processes of status rounds and of the reports in them. */
package dk.handleplan.workflow.status;
