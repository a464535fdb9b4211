/** Calendars that people take into calendars of their own. */
package dk.handleplan.web.calendar;
