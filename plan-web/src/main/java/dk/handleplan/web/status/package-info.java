/** Status rounds, reports, and what is shown of them elsewhere. */
package dk.handleplan.web.status;
