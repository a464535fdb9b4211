/** Scenarios with their cells and comments, and the rules cycles set for them. */
package dk.handleplan.persistence.scenario;
