/** The end of the year. */
package dk.handleplan.web.closing;
