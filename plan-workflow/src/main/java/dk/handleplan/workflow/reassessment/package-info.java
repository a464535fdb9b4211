/** The process of an initiative that is assessed again. */
package dk.handleplan.workflow.reassessment;
