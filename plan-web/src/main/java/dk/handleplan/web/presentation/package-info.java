/** The status of a round as one page and as data, and its presentation to political bodies. */
package dk.handleplan.web.presentation;
