/** What a plan says besides its initiatives, and the plan as it is published. */
package dk.handleplan.core.document;
