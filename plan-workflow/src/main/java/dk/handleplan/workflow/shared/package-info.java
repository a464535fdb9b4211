/** The process engine and what all processes need from it. */
package dk.handleplan.workflow.shared;
