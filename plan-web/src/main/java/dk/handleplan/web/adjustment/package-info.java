/** Pages about what is changed in a plan after its decision. */
package dk.handleplan.web.adjustment;
