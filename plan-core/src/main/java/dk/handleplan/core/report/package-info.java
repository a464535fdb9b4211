/** What became of the money over the years: applied for, recommended, proposed, granted, returned and spent. */
package dk.handleplan.core.report;
