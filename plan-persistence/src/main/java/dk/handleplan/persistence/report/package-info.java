/** Sums of the money of whole years. */
package dk.handleplan.persistence.report;
