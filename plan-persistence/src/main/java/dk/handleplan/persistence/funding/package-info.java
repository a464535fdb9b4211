/** Pools with their ledgers, and allocations with their rows. */
package dk.handleplan.persistence.funding;
