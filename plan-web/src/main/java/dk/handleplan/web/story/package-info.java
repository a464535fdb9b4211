/** The time line on the page of an initiative. */
package dk.handleplan.web.story;
