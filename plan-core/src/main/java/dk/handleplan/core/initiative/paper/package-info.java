/** The application form on paper: the answers of an initiative as plain text, field by field, out and in again. */
package dk.handleplan.core.initiative.paper;
