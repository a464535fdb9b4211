/** The decisions of bodies. */
package dk.handleplan.persistence.decision;
