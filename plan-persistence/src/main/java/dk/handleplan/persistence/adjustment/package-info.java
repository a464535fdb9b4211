/** Where adjustments after the decision are kept. */
package dk.handleplan.persistence.adjustment;
