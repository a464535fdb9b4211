/** What a council brings up by itself, at any time of the year, and what the administration answers. */
package dk.handleplan.core.matter;
