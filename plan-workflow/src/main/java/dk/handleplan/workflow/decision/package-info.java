/** The process of a case before one body. */
package dk.handleplan.workflow.decision;
