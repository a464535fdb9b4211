/** Midway and final status: what became of the initiatives, told by those who carry them out. */
package dk.handleplan.core.status;
