/** Pages of the call for proposals: a unit's contribution, the secretariat's board, the initiative and its form. */
package dk.handleplan.web.initiative;
