/** How success criteria are measured. */
package dk.handleplan.web.measure;
