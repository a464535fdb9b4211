/** The content of the demo: a published plan, people who are roles, and a year ready to be launched. */
package dk.handleplan.web.demo;
