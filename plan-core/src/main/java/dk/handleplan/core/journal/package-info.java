/** Documents that are made of the data and kept as they were issued, whatever becomes of the data. */
package dk.handleplan.core.journal;
