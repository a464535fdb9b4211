/** Private links by which people see their deadlines in a calendar of their own. */
package dk.handleplan.core.calendar;
