/** Plan files in and out. */
package dk.handleplan.web.planfile;
