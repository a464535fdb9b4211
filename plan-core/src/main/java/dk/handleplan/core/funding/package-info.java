/** The pool of each budget year as a ledger, and who applied for, was recommended, proposed and granted what of it. */
package dk.handleplan.core.funding;
