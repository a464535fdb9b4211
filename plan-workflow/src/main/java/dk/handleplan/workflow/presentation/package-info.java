/** The process of a status before a body. */
package dk.handleplan.workflow.presentation;
