/** Pages about outside events and the initiatives that are assessed again because of them. */
package dk.handleplan.web.reassessment;
