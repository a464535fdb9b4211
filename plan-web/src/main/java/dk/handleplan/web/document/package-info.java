/** The published plan for everybody: as pages and as open data. */
package dk.handleplan.web.document;
