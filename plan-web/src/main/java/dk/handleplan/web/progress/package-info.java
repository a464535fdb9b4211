/** How far a plan is: bars, and goals by units with their gaps. */
package dk.handleplan.web.progress;
