/** What the system suggests for the allocation of the pool, from priorities and marks, with the reason for every amount. */
package dk.handleplan.core.suggestion;
