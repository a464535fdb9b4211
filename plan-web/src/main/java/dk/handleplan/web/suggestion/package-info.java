/** Priorities of initiatives, and the suggested allocation with its reasons. */
package dk.handleplan.web.suggestion;
