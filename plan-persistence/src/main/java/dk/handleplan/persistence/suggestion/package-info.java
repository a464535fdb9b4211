/** Priorities and suggestions in the database. */
package dk.handleplan.persistence.suggestion;
