/** Getting a year ready: its texts and the rehearsal of its launch. */
package dk.handleplan.web.preparation;
