/** What happens to grants after the decision: reallocation, returned money, stops, awards, and commitments reconsidered. */
package dk.handleplan.core.adjustment;
