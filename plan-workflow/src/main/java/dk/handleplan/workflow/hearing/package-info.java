/** The processes of hearings and of the consultations in them. */
package dk.handleplan.workflow.hearing;
