/** Cases to bodies, extracts of their minutes, and the headings of cases. */
package dk.handleplan.web.agenda;
