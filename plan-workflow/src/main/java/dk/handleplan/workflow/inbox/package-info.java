/** Keeps the inbox's work items in step with the engine's user tasks, in the same transaction. */
package dk.handleplan.workflow.inbox;
