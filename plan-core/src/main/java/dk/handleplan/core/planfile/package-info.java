/** The plan file (YAML): a whole plan read from it, line by line, and written to it. */
package dk.handleplan.core.planfile;
