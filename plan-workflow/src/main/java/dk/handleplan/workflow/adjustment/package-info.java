/** The process of an adjustment before its body. */
package dk.handleplan.workflow.adjustment;
