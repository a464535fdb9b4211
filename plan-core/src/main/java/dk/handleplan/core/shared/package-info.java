/** Values, roles and rules that every feature of the plan uses. */
package dk.handleplan.core.shared;
