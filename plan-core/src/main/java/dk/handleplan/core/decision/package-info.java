/** What political bodies decide about the allocation, and the publication of the plan. */
package dk.handleplan.core.decision;
