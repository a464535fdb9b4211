/** The processes of the call for proposals and of each unit's contribution to it. */
package dk.handleplan.workflow.initiative;
