/** Readings out as a sheet and in again, and counts from a table: looked over line by line before anything is kept. */
package dk.handleplan.core.status.sheet;
