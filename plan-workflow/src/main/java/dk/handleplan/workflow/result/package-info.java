/** The process of a result that comes after its plan year. */
package dk.handleplan.workflow.result;
