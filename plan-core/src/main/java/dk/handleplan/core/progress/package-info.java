/** How far the initiatives of a plan are, by what was accepted of their status reports. */
package dk.handleplan.core.progress;
