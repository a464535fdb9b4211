/** The process of the allocation of a year's pool. */
package dk.handleplan.workflow.funding;
