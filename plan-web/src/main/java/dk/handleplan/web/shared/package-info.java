/** Settings, clock, start-up and what all pages share. */
package dk.handleplan.web.shared;
