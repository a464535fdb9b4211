/** The status of rounds for political bodies, and how they treated it. */
package dk.handleplan.persistence.presentation;
